using System.Globalization;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>One thing that was done: the command's name, its operation, and the working tables just before it.</summary>
internal sealed record Deed(string Command, OperationId Operation, WorkingTables Before);

/// <summary>Somebody who does one thing after another at random: the same seed gives the same work.</summary>
internal sealed class RandomWork
{
    private readonly TestNetwork network;
    private readonly TestSession person;
    private readonly Random dice;
    private readonly List<(PartnerId Id, string Name)> partners = [];
    private readonly List<ContactId> contacts = [];
    private readonly List<TieId> ties = [];
    private readonly List<InitiativeId> initiatives = [];
    private readonly List<MemberId> members = [];
    private readonly List<TeamId> teams = [];
    private readonly List<Func<Task<(string Command, Receipt? Receipt)>>> choices;
    private int made;

    private RandomWork(TestNetwork network, TestSession person, PartnerId home, Random dice)
    {
        (this.network, this.person, this.dice) = (network, person, dice);
        partners.Add((home, "Bieb Tiel (demo)"));
        choices =
        [
            async () => Made(await Try(new RegisterPartner(Partner(), Anyway: true)), id => partners.Add((id, $"Organisatie {made} (demo)"))),
            ChangePartner,
            () => Tell(new EndPartner(Any(partners).Id)),
            () => Tell(new RestorePartner(Any(partners).Id)),
            async () => Made(await Try(new AddContact(Any(partners).Id, Contact())), contacts.Add),
            ChangeContact,
            () => Tell(new EndContact(Any(contacts))),
            async () => Made(await Try(new RecordTie(home, new TieForm { With = Any(partners).Name, Kinds = ["Referral"], Level = Level() })), ties.Add),
            ChangeTie,
            () => Tell(new RateTie(Any(ties), Level(), Level())),
            () => Tell(new EndTie(Any(ties))),
            () => Tell(new RestoreTie(Any(ties))),
            async () => Made(await Try(new ProposeInitiative(Initiative(home))), initiatives.Add),
            ChangeInitiative,
            () => Tell(new StopInitiative(Any(initiatives))),
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
        ];
    }

    private static IReadOnlyList<Role> Roles { get; } = [Role.Coordinator, Role.Referrer, Role.TeamCoordinator, Role.Editor];

    /// <summary>Starts at a library that was registered by the operator, as somebody who may do everything in it.</summary>
    public static async Task<(RandomWork Work, TestSession Person)> Start(TestNetwork network, int seed)
    {
        var operate = network.AsOperator();
        var home = await operate.Done(new RegisterPartner(new PartnerForm { Name = "Bieb Tiel (demo)", Type = nameof(PartnerType.Library) }));
        Role[] roles = [Role.Administrator, Role.Coordinator, Role.TeamCoordinator];
        var me = await operate.Done(new InviteMember("Fenna Fictief", "fenna@demo.example", home, roles));
        var allowed = network.As(me, home, roles);
        return (new RandomWork(network, allowed, home, new Random(seed)), allowed);
    }

    /// <summary>Does so many things that change something; what the house refuses does not count.</summary>
    public async Task<List<Deed>> Do(int count)
    {
        var deeds = new List<Deed>();
        for (var attempts = 0; deeds.Count < count; attempts++)
        {
            attempts.ShouldBeLessThan(count * 20, "the house refuses nearly everything");
            network.Clock.Pass(TimeSpan.FromMinutes(dice.Next(1, 600)));
            var before = await WorkingTables.Read(network);
            var (command, receipt) = await Any(choices)();
            if (receipt is { Undoable: true, Operation: { } operation }) deeds.Add(new Deed(command, operation, before));
        }

        return deeds;
    }

    private async Task<(string, Receipt?)> ChangePartner()
    {
        var (id, name) = Any(partners);
        return await person.Send(new GetPartnerForm(id)) is { IsDone: true, Value: var form } ? await Tell(new ChangePartner(id, Partner() with { Name = name, Version = form.Version })) : default;
    }

    private async Task<(string, Receipt?)> ChangeContact()
    {
        var id = Any(contacts);
        return await person.Send(new GetContactForm(id)) is { IsDone: true, Value: var known } ? await Tell(new ChangeContact(id, Contact() with { Version = known.Form.Version })) : default;
    }

    private async Task<(string, Receipt?)> ChangeTie()
    {
        var id = Any(ties);
        return await person.Send(new GetTie(id)) is { IsDone: true, Value: var known } ? await Tell(new ChangeTie(id, known.Partner.Id, known.Form with { OwnRole = Word(), Kinds = ["Funding", "Governance"] })) : default;
    }

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

    private PartnerForm Partner() => new()
    {
        Name = $"Organisatie {++made} (demo)",
        Type = Any(Enum.GetValues<PartnerType>()).ToString(),
        Description = Word(),
        Kvk = dice.Next(2) == 0 ? null : dice.Next(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture),
        Tags = $"{Word()}, {Word()}",
        Themes = [.. CodeList.Themes.All.Select(theme => theme.Code).Where(_ => dice.Next(3) == 0)],
        Locations = [.. Enumerable.Range(0, dice.Next(3)).Select(_ => new LocationForm { Place = Word() })],
    };

    private ContactForm Contact() => new() { Name = $"Noor {Word()}", Function = Word(), Email = dice.Next(2) == 0 ? null : "noor@demo.example" };

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

    private string Word() => $"woord{dice.Next(1000)}";

    /// <summary>One of them; the default, which no row has, when there are none yet.</summary>
    private T Any<T>(IReadOnlyList<T> all) => all.Count == 0 ? default! : all[dice.Next(all.Count)];

    private async Task<(string Command, Outcome<T> Outcome)> Try<T>(ICommand<T> command) => (command.GetType().Name, await person.Send(command));

    private async Task<(string Command, Receipt? Receipt)> Tell<T>(ICommand<T> command)
    {
        var (name, outcome) = await Try(command);
        return (name, outcome.Receipt);
    }

    private static (string Command, Receipt? Receipt) Made<T>((string Command, Outcome<T> Outcome) tried, Action<T> remember)
    {
        if (tried.Outcome.IsDone) remember(tried.Outcome.Value);
        return (tried.Command, tried.Outcome.Receipt);
    }
}
