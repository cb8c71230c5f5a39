using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Partners.Succession;
using NetwerkRegie.Core.Partners.Views;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Exchange.Whole;

/// <summary>What people do with the partners of the scene: moments of contact, agreements, services, fields of their own, views; and what becomes of partners.</summary>
internal static partial class WholeScene
{
    private const int Rounds = 8;
    private const string Awkward = "=1+1; \"Ünïcode 😀\"\nen 'meer'";

    private static async Task FillRooms(PartnerScene scene, TestSession ada, MemberId self, List<PartnerId> made, Random chance)
    {
        var one = await scene.Add("Eerste Inloophuis");
        var (running, draft) = (await Initiative(ada, [scene.Tiel, one], InitiativeStatus.Running), await Initiative(ada, [scene.Tiel, one], InitiativeStatus.Draft));
        foreach (var concept in (bool[])[true, false]) await ada.Done(new NoteNeed(new NeedForm { Title = $"Meer hulp {concept}", Evidence = Awkward, Theme = "money", Sector = PartnerType.School, IsDraft = concept }));
        await DefineFields(scene, ada, one, chance);
        for (var round = 0; round < Rounds; round++)
        {
            scene.Network.Clock.Pass(TimeSpan.FromDays(1) + TimeSpan.FromMilliseconds(chance.Next(1000)));
            var partner = round == 0 ? one : await scene.Add($"Organisatie {round} (demo)");
            var contact = await ada.Done(new AddContact(partner, new ContactForm { Name = $"Fenna Fictief {round}", Email = "fenna@demo.example" }));
            await Work(scene, ada, self, (partner, contact), chance.Next(2) == 0 ? running : draft, chance);
            await Agree(ada, self, [scene.Tiel, partner, scene.Weert], chance.Next(2) == 0 ? [running, draft] : [running], chance);
            var service = await ada.Done(new AddService(partner, new ServiceForm { Name = $"Spreekuur {round}", Description = Awkward, Themes = [CodeList.Themes.All[chance.Next(3)].Code], Hours = ["9-12", null, "13.30 - 17.00"], ByAppointment = chance.Next(2) == 0 }));
            if (chance.Next(3) == 0) await ada.Done(new EndService(service));
            await ada.Done(new ConfirmFields(partner, [CardFact.Name]));
            await ada.Done(new SaveView(ViewPlace.List, new ViewForm { Name = $"Weergave {round}", Audience = $"{(ViewAudience)(1 + (round % 3))}", Query = $"q=woord{chance.Next(9)}" }));
            if (round % 2 == 1) await ada.Done(new MoveContact(contact, new ContactMoveForm { To = "Eerste Inloophuis, Tiel", Function = Awkward }));
        }

        await Become(scene, ada, one, made);
    }

    private static Task<InitiativeId> Initiative(TestSession ada, PartnerId[] partners, InitiativeStatus status) => ada.Done(new ProposeInitiative(new InitiativeForm
    {
        Name = $"Taalcafé {status}",
        Aim = "Meer mensen die meedoen",
        Function = LibraryFunction.DevelopmentAndEducation,
        Theme = "money",
        StartsOn = new DateOnly(2026, 1, 1),
        Status = status,
        Partners = [.. partners.Select(partner => new InitiativePartnerForm { Partner = partner.Value, Role = InitiativeRole.Lead })],
    }));

    private static async Task DefineFields(PartnerScene scene, TestSession ada, PartnerId partner, Random chance)
    {
        string[] answers = [Awkward, "1234567", "2026-02-28", "Ja", "true"];
        var fields = new List<PartnerFieldId>();
        foreach (var kind in Enum.GetValues<FieldKind>())
        {
            fields.Add(await ada.Done(new DefineField(new FieldForm { Name = $"Veld {kind}", NameEn = $"Field {kind}", Kind = $"{kind}", Choices = kind == FieldKind.Choice ? [new ChoiceForm { Name = "Een" }, new ChoiceForm { Name = "Twee" }] : [] })));
        }

        var choice = await scene.Network.AsOperator().Look(db => Task.FromResult(db.Set<PartnerFieldChoice>().OrderBy(row => row.Id).First().Id));
        var form = await ada.Done(new GetPartnerForm(partner));
        var inputs = Enum.GetValues<FieldKind>().Select((kind, place) => new FieldInput
        {
            Field = fields[place].Value,
            Value = kind switch { FieldKind.Choice => $"{choice}", FieldKind.Number => answers[1], FieldKind.Day => answers[2], FieldKind.YesNo => answers[4], _ => answers[0].Replace('\n', ' ') },
        });
        await ada.Done(new ChangePartner(partner, form with { Fields = [.. inputs] }));
        await ada.Done(new EndField(fields[chance.Next(fields.Count)]));
    }

    private static async Task Work(PartnerScene scene, TestSession ada, MemberId self, (PartnerId Partner, ContactId Contact) about, InitiativeId initiative, Random chance)
    {
        var today = scene.Network.Clock.Today();
        await ada.Done(new RecordInteraction(about.Partner, new InteractionForm
        {
            Kind = InteractionKind.Visit,
            Day = today.AddDays(-chance.Next(30)),
            From = chance.Next(2) == 0 ? new TimeOnly(9, 30) : null,
            Notes = Awkward,
            Contacts = [about.Contact.Value],
            Colleagues = [self.Value],
            Initiative = initiative.Value,
            Next = NextStep.Task,
            StepTitle = "Nabellen",
            StepDueOn = today.AddDays(chance.Next(20)),
            StepOwner = self.Value,
        }));
        var task = await ada.Done(new PlanTask(new TaskForm { Title = "Langsgaan", DueOn = today.AddDays(chance.Next(30)), Owner = self.Value, Partner = chance.Next(2) == 0 ? about.Partner.Value : null }));
        if (chance.Next(2) == 0) await ada.Done(new FinishTask(task));
        await ada.Done(new CareForPartner(about.Partner, self, chance.Next(1, 50)));
    }

    private static async Task Agree(TestSession ada, MemberId self, PartnerId[] parties, InitiativeId[] initiatives, Random chance)
    {
        var agreement = await ada.Done(new ProposeAgreement(new AgreementForm
        {
            Name = "Samen =1+1",
            Kind = AgreementKind.Covenant,
            Results = Awkward,
            StartsOn = new DateOnly(2026, 1, 1),
            EndsOn = new DateOnly(2028, 1, 1),
            NoticeDays = chance.Next(1, 60),
            Owner = self.Value,
            Parties = [.. parties.Select(party => (Guid?)party.Value)],
            Initiatives = [.. initiatives.Select(initiative => initiative.Value)],
        }));
        foreach (var party in parties.Take(chance.Next(1, 3))) await ada.Done(new SignAgreement(agreement, new SignatureForm { Partner = party.Value, Signatory = "Noor Nepnaam", SignedOn = new DateOnly(2026, 1, 5) }));
    }

    /// <summary>One partner took over another, one was merged into another, and two that look alike are told apart.</summary>
    private static async Task Become(PartnerScene scene, TestSession ada, PartnerId one, List<PartnerId> made)
    {
        await scene.Add("Tweede Inloophuis");
        await ada.Done(new SucceedPartner(await scene.Add("Oud Buurthuis"), new SuccessionForm { Into = "Tweede Inloophuis, Tiel" }));
        await ada.Done(new TellApart(one, await scene.Add("Eerste Inloophuis Tiel")));
        var gone = await scene.Add("1e Inloophuis");
        var compared = await ada.Done(new CompareForMerge(one, gone));
        await ada.Done(new MergePartners(one, gone, [], compared.Kept.Version, compared.Gone.Version));
        await ada.Done(new TellApart(made[0], one));
    }
}
