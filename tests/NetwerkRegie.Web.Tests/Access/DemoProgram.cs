using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Web.Tests.Access;

/// <summary>One program with the demo for all tests of a class that only look, with every demo account signed in once.</summary>
public sealed class DemoProgram : IAsyncLifetime
{
    private readonly WebNetwork network;
    private readonly Dictionary<string, Visitor> visitors = new(StringComparer.Ordinal);

    public DemoProgram() => network = new WebNetwork { Otherwise = Statements.Watch };

    internal DemoRows Rows { get; private set; } = null!;

    /// <summary>The routes that answer to GET.</summary>
    public IEnumerable<string> Routes => network.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains("GET"))
        .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/'))
        .Distinct(StringComparer.Ordinal);

    public Visitor Visitor(string account) => visitors[account];

    /// <summary>What the pages ask of the database.</summary>
    internal PageStatements Statements { get; } = new();

    /// <summary>Something changed somewhere, so that no kept answer is fresh.</summary>
    public Task Forget() => network.Look(db => db.Database.ExecuteSqlAsync($"UPDATE \"ChangeCount\" SET \"Value\" = \"Value\" + 1"));

    /// <summary>Every form that a page takes: its route, and its handler if it has one.</summary>
    public async Task<IReadOnlyList<string>> Forms()
    {
        var loader = network.Services.GetRequiredService<PageLoader>();
        var pages = network.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>();
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var route = page.AttributeRouteInfo!.Template!.Trim('/');
            var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
            foreach (var handler in compiled.HandlerMethods.Where(handler => handler.HttpMethod == "Post")) forms.Add(handler.Name is null ? route : $"{route}?handler={handler.Name}");
        }

        return [.. forms];
    }

    /// <summary>Sends a form with nothing filled in but the token that every form of the account carries.</summary>
    public async Task<HttpResponseMessage> Send(string account, string path)
    {
        var visitor = visitors[account];
        var form = (await visitor.Open(account.Length == 0 ? "/wachtwoord-vergeten" : "/profiel")).QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!;
        return await visitor.Client.PostAsync(path, new FormUrlEncodedContent([new(form.Name!, form.Value)]));
    }

    public async ValueTask InitializeAsync()
    {
        var others = await AddWorkOfOthers();
        var ours = await network.Look(db => db.Members().Where(member => member.Email.StartsWith("verwijzer@")).Select(member => member.Partner).SingleAsync());
        var teams = await network.Look(db => db.Teams().ToListAsync());
        var team = teams.Single(row => row.Name.Contains("Molenveld", StringComparison.Ordinal)).Id;
        // Not even the operator sees a referral; a test that asks who does must look past that.
        var referrals = await network.Look(db => db.Referrals().IgnoreQueryFilters().AsNoTracking().ToListAsync());
        ReferralId Referral(bool fromUs, bool toOurTeam, bool draft = false) =>
            referrals.First(row => (row.Sender == ours) == fromUs && (row.Team == team) == toOurTeam && (row.Work == WorkStatus.Draft) == draft).Id;
        var agreement = await network.Look(db => db.Agreements().Where(row => row.Name == "Gezond in Molenveld").Select(row => row.Id).SingleAsync());
        // Not of the partner that the other lines are about.
        var service = await network.Look(db => db.PartnerServiceRows().Where(row => row.Name == "Taalhuis").SingleAsync());
        var document = await network.Act(services => AddDocument(services, agreement));
        var need = await network.Act(services => AddNeed(services, ours, draft: true));
        Rows = await network.Look(async db => others with
        {
            PartnerWithService = service.Partner,
            Service = service.Id,
            OwnAgreement = agreement,
            OwnDocument = document,
            OwnSignature = await db.Agreements().Where(row => row.Id == agreement).SelectMany(row => row.Signatures).OrderBy(row => row.Id).Select(row => row.Id).FirstAsync(),
            Member = await db.Members().OrderBy(member => member.Email).Select(member => member.Id).FirstAsync(),
            Operation = await db.Operations().OrderBy(operation => operation.Id).Select(operation => operation.Id).FirstAsync(),
            Tie = await db.Ties().OrderBy(tie => tie.Id).Select(tie => tie.Id).FirstAsync(),
            OwnContact = await db.Contacts().Where(contact => contact.Id != others.ForeignContact).OrderBy(contact => contact.Id).Select(contact => contact.Id).FirstAsync(),
            OwnMoment = await db.Interactions().Where(moment => moment.Library == ours).OrderBy(moment => moment.Id).Select(moment => moment.Id).FirstAsync(),
            OwnTask = await db.WorkTasks().Where(task => task.Library == ours && task.DoneOn == null).OrderBy(task => task.Id).Select(task => task.Id).FirstAsync(),
            Draft = Referral(fromUs: true, toOurTeam: true, draft: true),
            OwnReferral = Referral(fromUs: true, toOurTeam: true),
            SentReferral = Referral(fromUs: true, toOurTeam: false),
            ReceivedReferral = Referral(fromUs: false, toOurTeam: true),
            ForeignReferral = Referral(fromUs: false, toOurTeam: false),
            Team = team,
            ForeignTeam = teams.First(row => row.Id != team).Id,
            OwnNeed = need,
            OwnInitiative = await Named(db, "Taal aan tafel"),
            ForeignInitiative = await Named(db, "Drie rivieren"),
        });
        foreach (var account in PageTable.Accounts) visitors[account] = account.Length == 0 ? network.Stranger() : await network.SignedIn(account);
    }

    public ValueTask DisposeAsync() => network.DisposeAsync();

    /// <summary>The demo tells of one library; what another library keeps to itself is added here.</summary>
    private async Task<DemoRows> AddWorkOfOthers()
    {
        var libraries = await network.Look(db => db.PartnerRows().Where(partner => partner.InConsortium && partner.Name.Contains("Dordrecht")).ToListAsync());
        var partner = (await network.Look(db => db.PartnerRows().Where(partner => partner.Type == PartnerType.Welfare).ToListAsync()))[0].Id;
        var library = libraries.Single().Id;
        var somebody = await network.Look(db => db.Members().OrderBy(member => member.Id).Select(member => member.Id).FirstAsync());
        var others = await network.Act(async services =>
        {
            var dispatcher = services.GetRequiredService<IDispatcher>();
            var person = new ContactSeedRow("verzonnen", partner, "Puck Verzonnen", null, "puck@elders.example", null, new DateOnly(2026, 1, 5));
            var contacts = await dispatcher.Send(new SeedContacts(library, [person]));
            var draft = await dispatcher.Send(new ProposeInitiative(new InitiativeForm
            {
                Name = "Nog te bespreken (verzonnen)",
                Aim = "Samen uitzoeken wat er mist in de wijk.",
                Function = LibraryFunction.ReadingAndLiterature,
                StartsOn = new DateOnly(2026, 1, 5),
                Status = InitiativeStatus.Draft,
                Partners = [new InitiativePartnerForm { Partner = library.Value, Role = InitiativeRole.Lead }, new InitiativePartnerForm { Partner = partner.Value, Role = InitiativeRole.CoOrganiser }],
            }));
            await dispatcher.Send(new SeedWorkbench(
                library, [new InteractionSeedRow(partner, InteractionKind.Visit, new DateOnly(2026, 1, 5), null, somebody, "Van een ander", null)], [new TaskSeedRow("Van een ander", null, somebody, new DateOnly(2026, 1, 5), null)], []));
            var agreement = await dispatcher.Send(new ProposeAgreement(new AgreementForm { Name = "Tussen anderen (verzonnen)", Kind = AgreementKind.Other, StartsOn = new DateOnly(2026, 1, 5), Parties = [library.Value, partner.Value] }));
            var document = await AddDocument(services, agreement.Value);
            var (need, needDraft) = (await AddNeed(services, library, draft: false), await AddNeed(services, library, draft: true));
            return new DemoRows { ForeignNeed = need, ForeignNeedDraft = needDraft, Partner = partner, ForeignContact = contacts.Value["verzonnen"], ForeignDraft = draft.Value, ForeignMoment = default, ForeignTask = default, ForeignAgreement = agreement.Value, ForeignDocument = document };
        });
        return await network.Look(async db => others with
        {
            ForeignMoment = await db.Interactions().Where(moment => moment.Library == library).Select(moment => moment.Id).SingleAsync(),
            ForeignTask = await db.WorkTasks().Where(task => task.Library == library).Select(task => task.Id).SingleAsync(),
        });
    }

    private static async Task<AgreementDocumentId> AddDocument(IServiceProvider services, AgreementId agreement)
    {
        using var content = new MemoryStream("%PDF-1.7\n%%EOF"u8.ToArray());
        return (await services.GetRequiredService<DocumentDesk>().Add(agreement, content, "afspraak.pdf", CancellationToken.None)).Value;
    }

    private static async Task<NeedId> AddNeed(IServiceProvider services, PartnerId library, bool draft)
    {
        services.GetRequiredService<CurrentMember>().ActAsOperator(library);
        return (await services.GetRequiredService<IDispatcher>().Send(new NoteNeed(new NeedForm { Title = "Meer plek om te oefenen (verzonnen)", Evidence = "Gehoord aan de balie.", IsDraft = draft }))).Value;
    }

    private static Task<InitiativeId> Named(NetworkDb db, string start) =>
        db.Initiatives().Where(initiative => initiative.Name.StartsWith(start)).Select(initiative => initiative.Id).SingleAsync();
}
