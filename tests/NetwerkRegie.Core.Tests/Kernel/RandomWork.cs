using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Contacts.Import;
using NetwerkRegie.Core.Partners.Import;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Partners.Views;
using NetwerkRegie.Core.Partners.Mailings;
using NetwerkRegie.Core.Partners.Succession;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Ties.Import;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>One thing that was done: the command's name, its operation, and the working tables just before it.</summary>
internal sealed record Deed(string Command, OperationId Operation, WorkingTables Before);

/// <summary>Somebody who does one thing after another at random: the same seed gives the same work.</summary>
internal sealed partial class RandomWork
{
    private const int MostRounds = 60;
    private readonly TestNetwork network;
    private readonly TestSession person;
    private readonly Random dice;
    private readonly List<(PartnerId Id, string Name)> partners = [];
    private readonly List<ContactId> contacts = [];
    private readonly List<TieId> ties = [];
    private readonly List<InitiativeId> initiatives = [];
    private readonly List<NeedId> needs = [];
    private readonly List<AgreementId> agreements = [];
    private readonly List<PartnerServiceId> services = [];
    private readonly List<MemberId> members = [];
    private readonly List<TeamId> teams = [];
    private readonly List<ReferralId> referrals = [];
    private readonly List<string> views = [];
    private readonly List<PartnerFieldId> fields = [];
    private readonly List<Func<Task<(string Command, Receipt? Receipt)>>> choices;

    /// <summary>Fields of the network's own that were there before the work began, and that nothing in it ends.</summary>
    private IReadOnlyList<PartnerFieldId> texts = [];
    private IReadOnlyList<PartnerId> crowd = [];
    private int made;

    private RandomWork(TestNetwork network, TestSession person, TestSession worker, TeamId team, AgreementId signed, PartnerId home, Random dice)
    {
        (this.network, this.person, this.dice) = (network, person, dice);
        partners.Add((home, "Bieb Tiel (demo)"));
        agreements.Add(signed);
        choices =
        [
            async () => Made(await Try(new RegisterPartner(Partner(), Anyway: true)), id => partners.Add((id, $"Organisatie {made} (demo)"))),
            ChangePartner,
            () => Tell(new EndPartner(Any(partners).Id)),
            () => Tell(new RestorePartner(Any(partners).Id)),
            Merge,
            () => Tell(new TellApart(Any(partners).Id, Any(partners).Id)),
            async () => Made(await Try(new AddContact(Any(partners).Id, Contact())), contacts.Add),
            ChangeContact,
            () => Tell(new EndContact(Any(contacts))),
            () => Tell(new MoveContact(Any(contacts), new ContactMoveForm { To = Any(partners).Name, Function = Word() })),
            () => Tell(new SendConfirmationLinks([Any(contacts)], ByHand: true)),
            RevokeLink,
            () => Tell(new ConfirmFields(Any(partners).Id, [Any(Enum.GetValues<CardFact>()), CardFact.Name])),
            () => DecideProposal(accept: true),
            () => DecideProposal(accept: false),
            () => Tell(new KeepMailTemplate($"Tekst {dice.Next(3)}", Word(), Word())),
            async () => await person.Send(new FindMailTemplates()) is { IsDone: true, Value: [var template, ..] } ? await Tell(new RemoveMailTemplate(template.Id)) : default,
            () => Tell(new SplitPartner(Any(partners).Id, new SplitForm { Parts = [new NewPartner { Name = $"Deel {++made} (demo)", Type = "Welfare" }], OldEnds = dice.Next(2) == 0, Ties = [new Destination { Row = Any(ties).Value, To = "0+" }], Work = [.. Kinds().Select(kind => new WorkDestination { Kind = kind, To = "0" })] })),
            () => Tell(new SucceedPartner(Any(partners).Id, new SuccessionForm { Into = Any(partners).Name, Ties = [new Destination { Row = Any(ties).Value }], Work = Kinds() })),
            async () => Made(await Try(new RecordTie(home, new TieForm { With = Any(partners).Name, Kinds = ["Referral"], Level = Level() })), ties.Add),
            ChangeTie,
            () => Tell(new RateTie(Any(ties), Level(), Level()) { Scores = new ScoreForm { Reliability = Score(), Authority = Score() } }),
            () => Tell(new EndTie(Any(ties))),
            () => Tell(new RestoreTie(Any(ties))),
            async () => Made(await Try(new ProposeInitiative(Initiative(home))), initiatives.Add),
            ChangeInitiative,
            () => Tell(new StopInitiative(Any(initiatives))),
            async () => Made(await Try(new NoteNeed(Need())), needs.Add),
            ChangeNeed,
            () => Tell(new WithdrawNeed(Any(needs))),
            async () => Made(await Try(new ProposeAgreement(Agreement(home))), agreements.Add),
            ChangeAgreement,
            CorrectSignature,
            () => Tell(new EvaluateAgreement(Any(agreements), new EvaluationForm { On = new DateOnly(2026, 5, 1), Outcome = Any(Enum.GetValues<EvaluationOutcome>()), Words = Word() })),
            () => Tell(new EndAgreement(Any(agreements), new DateOnly(2027, 1, dice.Next(1, 28)))),
            async () => await Tell(new DiscardAgreement(Any(await Unsigned()))),
            AddDocument,
            RemoveDocument,
            async () => Made(await Try(new AddService(Any(partners).Id, Service())), services.Add),
            ChangeService,
            () => Tell(new ReviewService(Any(services))),
            () => Tell(new EndService(Any(services))),
            async () => Made(await Try(new InviteMember("Daan Demo", $"daan{++made}@demo.example", home, [Role.TeamMember, Any(Roles)])), members.Add),
            ChangeRoles,
            () => Tell(new EndMember(Any(members))),
            () => Tell(new RestoreMember(Any(members))),
            async () => Made(await Try(new RegisterTeam(home, Team())), teams.Add),
            ChangeTeam,
            () => Tell(new AddTeamMember(Any(teams), Any(members))),
            () => Tell(new RemoveTeamMember(Any(teams), Any(members))),
            () => Tell(new CloseTeam(Any(teams))),
            () => Tell(new ReopenTeam(Any(teams))),
            () => Tell(new ReportCapacity(Any(teams), Any(Enum.GetValues<TeamCapacity>()), Word())),
            ChangeProfile,
            () => Tell(new FoundLibrary($"Bieb {++made} (demo)", Word(), "Fenna Fictief", $"fenna{made}@demo.example")),
            () => Tell(new SeedAreas([new AreaFacts(Any(Areas), 2020, Word(), "4001-4009")])),
            () => Tell(new ImportPartners([.. Enumerable.Range(2, 4).Select(ImportRow)], SkipBadRows: true)),
            () => Tell(new ImportTies([.. Enumerable.Range(2, 4).Select(row => new TieImportRow(row, Any(partners).Name, Any(partners).Name) { Level = Level() })], SkipBadRows: true)),
            () => Tell(new ImportPartners([.. Enumerable.Range(2, 4).Select(ImportRow)], SkipBadRows: true, RestoreEnded: true)),
            () => Tell(new ImportContacts([.. Enumerable.Range(2, 4).Select(row => new ContactImportRow(row, [new ContactCell(ContactFact.Name, "Naam", $"Fenna Fictief {dice.Next(6)}"), new ContactCell(ContactFact.Organisation, "Organisatie", Any(partners).Name)]))], SkipBadRows: true)),
            async () => Made(await Try(new PopulatePartners(4, dice.Next(1000))), many => crowd = many),
            () => Tell(new PopulateTies(crowd, Math.Min(crowd.Count, 2), dice.Next(1000))),
            async () => Made(await Try(new SaveReferralDraft(null, default, Referral(team))), referrals.Add),
            ChangeDraft,
            async () => Made(await Try(new SendReferral(null, default, Referral(team), EvenSo: true)), referrals.Add),
            async () => await Tell(new WithdrawReferral(await At(WorkStatus.Requested, WorkStatus.Accepted), Any(Enum.GetValues<WithdrawReason>()))),
            async () => await Tell(new AcceptReferral(await At(WorkStatus.Requested)), worker),
            async () => await Tell(new StartReferral(await At(WorkStatus.Accepted)), worker),
            async () => await Tell(new CompleteReferral(await At(WorkStatus.InProgress), Any(Enum.GetValues<ReferralOutcome>()), "Er is een vaste afspraak."), worker),
            async () => await Tell(new DeclineReferral(await At(WorkStatus.Requested), DeclineReason.NoCapacity, "We hebben nu geen plek."), worker),
            async () => Made(await Try(new SaveView(Any(Enum.GetValues<ViewPlace>()), View())), views.Add),
            () => OfView(view => new ChangeView(view.View.Id, View() with { Version = view.Form.Version })),
            () => OfView(view => new ChooseDefaultView(view.View.Place, dice.Next(3) == 0 ? null : view.View.Id)),
            () => OfView(view => new RemoveView(view.View.Id)),
            async () => Made(await Try(new DefineField(Field())), fields.Add),
            ChangeField,
            () => Tell(new EndField(Any(fields))),
            () => Tell(new RestoreField(Any(fields))),
            EditPartners,
            async () => await Tell(new ReadOutcome(await At(WorkStatus.Completed, WorkStatus.Rejected))),
            .. AtTheWorkbench(),
        ];
    }

    private static IReadOnlyList<string> Areas { get; } = ["WK0281ZA", "WK0281ZB"];

    private static IReadOnlyList<Role> Roles { get; } = [Role.Coordinator, Role.Referrer, Role.TeamCoordinator, Role.Editor];

    /// <summary>Starts at a library that was registered by the operator, as somebody who may do everything in it, beside a colleague who works in its neighbourhood team.</summary>
    public static async Task<(RandomWork Work, TestSession Person)> Start(TestNetwork network, int seed)
    {
        var operate = network.AsOperator();
        await operate.Done(new SeedAreas([new AreaFacts("GM0281", 2020, "Tiel", "4001-4009")]));
        var home = await operate.Done(new RegisterPartner(new PartnerForm { Name = "Bieb Tiel (demo)", Type = nameof(PartnerType.Library) }));
        Role[] roles = [Role.Administrator, Role.Coordinator, Role.TeamCoordinator, Role.TeamMember, Role.Referrer];
        var me = await operate.Done(new InviteMember("Fenna Fictief", "fenna@demo.example", home, roles));
        var colleague = await operate.Done(new InviteMember("Wim Wijkteam", "wim@demo.example", home, [Role.TeamMember]));
        var team = await operate.Done(new RegisterTeam(home, new TeamFacts("Wijkteam (demo)", null, null, 3, [], [new TeamCover(null, 4001, 4009)])));
        await operate.Done(new AddTeamMember(team, colleague));
        var allowed = network.As(me, home, roles);
        var heir = await operate.Done(new InviteMember("Olga Opvolger", "olga@demo.example", home, [Role.Coordinator]));
        await WaitingProposals.Put(network, allowed);
        return (new RandomWork(network, allowed, network.As(colleague, home, Role.TeamMember), team, await Signed(allowed, home), home, new Random(seed)) { self = me, successor = heir, texts = await TextFields(allowed) }, allowed);
    }

    /// <summary>Does so many things that change something; what the house refuses does not count.</summary>
    public async Task<List<Deed>> Do(int count)
    {
        var deeds = new List<Deed>();
        for (var attempts = 0; deeds.Count < count; attempts++)
        {
            attempts.ShouldBeLessThan(count * 30, "the house refuses nearly everything");
            if (await Try(Any(choices)) is { } deed) deeds.Add(deed);
        }

        return deeds;
    }

    /// <summary>Goes on, each round in another order, until every one of these commands has done something.</summary>
    public async Task<List<Deed>> DoEach(IReadOnlyCollection<string> commands)
    {
        var (deeds, left, done) = (new List<Deed>(), commands.ToHashSet(StringComparer.Ordinal), new HashSet<Func<Task<(string, Receipt?)>>>());
        for (var round = 0; left.Count > 0; round++)
        {
            round.ShouldBeLessThan(MostRounds, $"nothing in the random work does {string.Join(", ", left)}");
            foreach (var choice in choices.OrderBy(_ => dice.Next()).Where(choice => !done.Contains(choice) || dice.Next(4) == 0).ToList())
            {
                if (await Try(choice) is not { } deed) continue;
                deeds.Add(deed);
                left.Remove(deed.Command);
                done.Add(choice);
            }
        }

        return deeds;
    }

    /// <summary>Null when it changed nothing.</summary>
    private async Task<Deed?> Try(Func<Task<(string Command, Receipt? Receipt)>> choice)
    {
        // So little at a time that a removed document, which comes back for thirty days, still can when all is done.
        network.Clock.Pass(TimeSpan.FromMinutes(dice.Next(1, 20)));
        var before = await WorkingTables.Read(network);
        var (command, receipt) = await choice();
        return receipt is { Undoable: true, Operation: { } operation } ? new Deed(command, operation, before) : null;
    }

    private List<CarriedWork> Kinds() => [.. Enum.GetValues<CarriedWork>().Where(_ => dice.Next(2) == 0)];

    private async Task<(string, Receipt?)> ChangeTie()
    {
        var id = Any(ties);
        return await person.Send(new GetTie(id)) is { IsDone: true, Value: var known } ? await Tell(new ChangeTie(id, known.Partner.Id, known.Form with { OwnRole = Word(), Kinds = ["Funding", "Governance"] })) : default;
    }

    private async Task<(string, Receipt?)> ChangeNeed()
    {
        var id = Any(needs);
        return await person.Send(new GetNeedForm(id)) is { IsDone: true, Value: var form } ? await Tell(new ChangeNeed(id, Need() with { Version = form.Version })) : default;
    }

    private NeedForm Need() => new() { Title = Word(), Evidence = Word(), Theme = "money", Sector = Any(Enum.GetValues<PartnerType>()), IsDraft = dice.Next(2) == 0 };

    private async Task<(string, Receipt?)> ChangeInitiative()
    {
        var id = Any(initiatives);
        return await person.Send(new GetInitiativeForm(id)) is { IsDone: true, Value: var form } ? await Tell(new ChangeInitiative(id, Initiative(partners[0].Id) with { Version = form.Version })) : default;
    }

    private async Task<(string, Receipt?)> ChangeRoles()
    {
        var id = Any(members);
        return await person.Send(new GetMember(id)) is { IsDone: true, Value: var member } ? await Tell(new ChangeMemberRoles(id, [Any(Roles), Any(Roles)], member.Version.Value)) : default;
    }

    private async Task<(string, Receipt?)> ChangeTeam()
    {
        var id = Any(teams);
        return await person.Send(new ShowTeam(id)) is { IsDone: true, Value: var known } ? await Tell(new ChangeTeam(id, known.Team.Version.Value, Team())) : default;
    }

    private async Task<(string, Receipt?)> ChangeProfile() =>
        await person.Send(new GetProfile()) is { IsDone: true, Value: var me } ? await Tell(new ChangeProfile($"Fenna {Word()}", Any(Enum.GetValues<Language>()), me.Version.Value)) : default;

    private async Task<(string, Receipt?)> ChangeDraft()
    {
        var id = Any(referrals);
        return await person.Send(new ShowReferralDraft(id)) is { IsDone: true, Value: var draft } ? await Tell(new SaveReferralDraft(id, draft.Version.Value, draft.Facts with { Theme = Any(CodeList.Themes.All).Code })) : default;
    }

    /// <summary>A referral in one of the states, past row rights; the default, which no row has, when there is none.</summary>
    private Task<ReferralId> At(params WorkStatus[] states) => network.AsOperator().Look(async db =>
        Any(await db.Set<Referral>().IgnoreQueryFilters().AsNoTracking().Where(referral => states.Contains(referral.Work)).OrderBy(referral => referral.Id).Select(referral => referral.Id).ToListAsync()));

    private ReferralFacts Referral(TeamId team) => new()
    {
        Team = team,
        Theme = Any(CodeList.Themes.All).Code,
        Postcode4 = "4001",
        Ground = LegalGround.Consent,
        Consent = ConsentForm.Spoken,
        AgreesToHelp = true,
        Secrecy = SecrecyAnswer.NotBound,
        Resident = new ResidentFacts { Name = "mevrouw Verzonnen", Phone = "06 0000 01 03", BestMoment = Word(), Question = $"Wil hulp bij {Word()}." },
    };

    private InitiativeForm Initiative(PartnerId home) => new()
    {
        Name = Word(),
        Aim = Word(),
        Function = Any(Enum.GetValues<LibraryFunction>()),
        Status = InitiativeStatus.Running,
        StartsOn = new DateOnly(2026, 1, 1),
        Partners = [.. partners.Where(partner => partner.Id == home || dice.Next(2) == 0).Select(partner => new InitiativePartnerForm { Partner = partner.Id.Value, Role = InitiativeRole.Lead, Hours = dice.Next(80) })],
    };

    private TeamFacts Team() => new(Word(), "wijkteam@demo.example", null, dice.Next(1, 6), [], [.. Enumerable.Range(0, dice.Next(1, 3)).Select(i => new TeamCover(null, 4000 + (i * 10), 4005 + (i * 10)))]);

    private string Level() => dice.Next(0, 6).ToString(CultureInfo.InvariantCulture);

    private string Score() => dice.Next(1, 5).ToString(CultureInfo.InvariantCulture);

    private string Word() => $"woord{dice.Next(1000)}";

    /// <summary>One of them; the default, which no row has, when there are none yet.</summary>
    private T Any<T>(IReadOnlyList<T> all) => all.Count == 0 ? default! : all[dice.Next(all.Count)];

    private async Task<(string Command, Outcome<T> Outcome)> Try<T>(ICommand<T> command, TestSession? by = null) => (command.GetType().Name, await (by ?? person).Send(command));

    private async Task<(string Command, Receipt? Receipt)> Tell<T>(ICommand<T> command, TestSession? by = null)
    {
        var (name, outcome) = await Try(command, by);
        return (name, outcome.Receipt);
    }
}
