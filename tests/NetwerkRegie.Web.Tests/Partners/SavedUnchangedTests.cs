using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Web.Tests.Access;

namespace NetwerkRegie.Web.Tests.Partners;

/// <summary>Whoever opens a form and saves it without touching a field changes nothing, also when somebody in it has left since.</summary>
public sealed class SavedUnchangedTests(DemoConsortium demo) : IClassFixture<DemoConsortium>, IAsyncLifetime
{
    private const string Stopped = "ROC De Waarden, Arnhem (gestopt)";
    private readonly WebNetwork network = demo.Network;
    private Visitor coordinator = null!;
    private PartnerId school;

    public async ValueTask InitializeAsync()
    {
        coordinator = await network.SignedIn("coordinator");
        school = await network.Look(db => db.PartnerRows().Where(partner => partner.Name == "ROC De Waarden").Select(partner => partner.Id).SingleAsync());
        await network.Act(services => services.GetRequiredService<IDispatcher>().Send(new EndPartner(school)));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("Samen Taalsterk")]
    [InlineData("Samen Taalsterk, vervolg")]
    public async Task An_agreement_keeps_a_party_that_has_ended_signed_or_not(string name)
    {
        var id = await network.Look(db => db.Agreements().Where(agreement => agreement.Name == name).Select(agreement => agreement.Id).SingleAsync());
        var (before, linked) = (await Parties(id), await Linked(id));

        await SaveTwice($"/afspraken/{id}/wijzigen", "Form.Name");

        before.ShouldContain(school);
        (await Parties(id)).ShouldBe(before, ignoreOrder: true);
        (await Linked(id)).ShouldBe(linked, ignoreOrder: true);
    }

    [Fact]
    public async Task A_party_that_cannot_leave_is_to_choose_again_when_the_form_comes_back()
    {
        var id = await network.Look(db => db.Agreements().Where(agreement => agreement.Name == "Samen Taalsterk").Select(agreement => agreement.Id).SingleAsync());
        var path = $"/afspraken/{id}/wijzigen";
        var form = Form(await coordinator.Open(path));
        var field = form.QuerySelectorAll<IHtmlSelectElement>("select[name^='Form.Parties']").Single(select => select.Value == school.ToString()).Name!;

        var refused = await coordinator.Read(await coordinator.Submit(form, (field, "")), path);

        refused.QuerySelectorAll($"select[name='{field}'] option").Select(option => option.TextContent.Trim()).ShouldContain(Stopped);
    }

    [Fact]
    public async Task An_initiative_keeps_the_line_of_a_partner_that_has_ended()
    {
        var id = await network.Look(db => db.Initiatives().Where(initiative => initiative.Partners.Any(part => part.Partner == school && part.Hours == 140)).Select(initiative => initiative.Id).SingleAsync());
        var before = await Shares(id);

        await SaveTwice($"/initiatieven/{id}/wijzigen", "Form.Name");

        before.ShouldContain((school, InitiativeRole.Trainer, "Docent en lesmateriaal", 140, 600_000));
        (await Shares(id)).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task A_task_stays_about_a_partner_that_has_ended()
    {
        var id = await network.Look(db => db.WorkTasks().Where(task => task.Partner == school).OrderBy(task => task.Id).Select(task => task.Id).FirstAsync());
        var before = await TaskOf(id);

        await SaveTwice($"/taken/{id}", "Form.Title");

        (await TaskOf(id)).ShouldBe(before);
    }

    [Fact]
    public async Task A_task_and_the_care_for_a_partner_stay_with_a_colleague_who_left()
    {
        var library = await network.Look(db => db.Members().Where(member => member.Email == "coordinator@demo.example").Select(member => member.Partner).SingleAsync());
        var zeger = await network.Act(async services => (await services.GetRequiredService<IDispatcher>().Send(new InviteMember("Zeger Verzonnen", "zeger@demo.example", library, [Role.Coordinator]))).Value);
        await coordinator.SubmitAndFollow(Form(await coordinator.Open($"/taken/nieuw?partner={school}")), ("Form.Title", "Nabellen (verzonnen)"), ("Form.Owner", zeger.ToString()!));
        await coordinator.SubmitAndFollow(Form(await coordinator.Open($"/partners/{school}/relatiebeheer")), ("Form.Owner", zeger.ToString()!));
        var id = await network.Look(db => db.WorkTasks().Where(task => task.Title == "Nabellen (verzonnen)").Select(task => task.Id).SingleAsync());
        await network.Act(services => services.GetRequiredService<IDispatcher>().Send(new EndMember(zeger)));

        await SaveTwice($"/taken/{id}", "Form.Title");
        await coordinator.SubmitAndFollow(Form(await coordinator.Open($"/partners/{school}/relatiebeheer")));

        (await TaskOf(id)).ShouldSatisfyAllConditions(task => task.Owner.ShouldBe(zeger), task => task.Partner.ShouldBe(school));
        (await network.Look(db => db.PartnerCares().Where(care => care.Library == library && care.Partner == school).Select(care => care.Owner).SingleAsync())).ShouldBe(zeger);
    }

    [Fact]
    public async Task A_contact_moment_keeps_whom_it_was_with_when_she_left()
    {
        var (id, contact) = await network.Look(async db =>
        {
            var moment = await db.Interactions().Include(known => known.People).Where(known => known.Partner == school && known.People.Any(person => person.Contact != null)).OrderBy(known => known.Id).FirstAsync();
            return (moment.Id, moment.People.First(person => person.Contact != null).Contact!.Value);
        });
        var before = await PeopleIn(id);
        await network.Act(services => services.GetRequiredService<IDispatcher>().Send(new Core.Partners.Contacts.EndContact(contact)));

        var form = Form(await coordinator.Open($"/contactmomenten/{id}"));
        form.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]").Where(box => box.IsChecked).Select(box => box.Value).ShouldBe([.. before.Select(person => (person.Contact?.Value ?? person.Colleague!.Value.Value).ToString())], ignoreOrder: true);
        before.ShouldContain(person => person.Contact == contact);
        await coordinator.SubmitAndFollow(form);
        (await PeopleIn(id)).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task A_service_keeps_its_themes_target_groups_and_hours()
    {
        var service = await network.Look(db => db.Services().AsNoTracking().Where(known => known.Hours != null && known.Themes != "" && known.EndedOn == null).OrderBy(known => known.Id).FirstAsync());

        await coordinator.SubmitAndFollow(Form(await coordinator.Open($"/partners/{service.Partner}/diensten/{service.Id}")));

        var after = await network.Look(db => db.Services().AsNoTracking().SingleAsync(known => known.Id == service.Id));
        after.Hours.ShouldBe(service.Hours);
        after.Themes.Split(' ').ShouldBe(service.Themes.Split(' '), ignoreOrder: true);
        after.TargetGroups.Split(' ').ShouldBe(service.TargetGroups.Split(' '), ignoreOrder: true);
    }

    /// <summary>Once with something missing, so that the form comes back, and then as it was.</summary>
    private async Task SaveTwice(string path, string needed)
    {
        var form = Form(await coordinator.Open(path));
        var value = form.QuerySelector<IHtmlInputElement>($"input[name='{needed}']")!.Value;
        var refused = await coordinator.Submit(form, (needed, ""));
        refused.StatusCode.ShouldNotBe(HttpStatusCode.Redirect, "a form without its name is not saved");
        await coordinator.SubmitAndFollow(Form(await coordinator.Read(refused, path)), (needed, value));
        await coordinator.SubmitAndFollow(Form(await coordinator.Open(path)));
    }

    private Task<List<PartnerId>> Parties(AgreementId id) =>
        network.Look(db => db.Agreements().Where(agreement => agreement.Id == id).SelectMany(agreement => agreement.Parties).Select(party => party.Partner).ToListAsync());

    private Task<List<InitiativeId>> Linked(AgreementId id) =>
        network.Look(db => db.Agreements().Where(agreement => agreement.Id == id).SelectMany(agreement => agreement.Initiatives).Select(link => link.Initiative).ToListAsync());

    private Task<List<(PartnerId Partner, InitiativeRole Role, string? Contribution, int? Hours, long? Cents)>> Shares(InitiativeId id) => network.Look(async db =>
        (await db.Initiatives().Where(initiative => initiative.Id == id).SelectMany(initiative => initiative.Partners).ToListAsync()).ConvertAll(part => (part.Partner, part.Role, part.Contribution, part.Hours, part.Cents)));

    private Task<(string Title, DateOnly DueOn, MemberId Owner, PartnerId? Partner)> TaskOf(WorkTaskId id) => network.Look(async db =>
    {
        var task = await db.WorkTasks().SingleAsync(task => task.Id == id);
        return (task.Title, task.DueOn, task.Owner, task.Partner);
    });

    private Task<List<(ContactId? Contact, MemberId? Colleague)>> PeopleIn(InteractionId id) => network.Look(async db =>
        (await db.Interactions().Where(moment => moment.Id == id).SelectMany(moment => moment.People).ToListAsync()).ConvertAll(person => (person.Contact, person.Colleague)));

    private static IHtmlFormElement Form(IHtmlDocument page) => page.Forms.Single(form => form.QuerySelector("input[name='Form.Version'], select[name='Form.RhythmWeeks']") is not null);
}
