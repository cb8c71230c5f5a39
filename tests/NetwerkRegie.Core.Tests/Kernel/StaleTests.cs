using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>The second writer never overwrites the first without having seen it.</summary>
public sealed class StaleTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_second_writer_is_told_what_changed_and_by_whom(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var desk = await TwoAtADesk.Sit(network);
        var opened = await desk.Bo.Done(new GetPartnerForm(desk.Library));
        await desk.Ada.Done(new ChangePartner(desk.Library, opened with { Description = "Van Ada" }));
        var before = await WorkingTables.Read(network);

        var second = await desk.Bo.Send(new ChangePartner(desk.Library, opened with { Description = "Van Bo" }));

        var stale = second.Failure.ShouldBeOfType<Failure.Stale>();
        var change = stale.Changes.ShouldHaveSingleItem();
        (change.Field, change.Before, change.Now, change.By, change.At).ShouldBe((Texts.Say("Field.Partner.Description"), null, "Van Ada", "Ada Demo", network.Clock.Now()));
        (await WorkingTables.Read(network)).Lines.ShouldBe(before.Lines);
        await desk.Bo.Done(new ChangePartner(desk.Library, opened with { Description = "Van Bo", Version = stale.Version!.Value.Value }));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_changed_of_a_person_is_told_to_her_own_library_only(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var desk = await TwoAtADesk.Sit(network);
        var contact = await desk.Ada.Done(new AddContact(desk.Library, new ContactForm { Name = "Noor Demo" }));
        var opened = (await desk.Bo.Done(new GetContactForm(contact))).Form;
        await desk.Ada.Done(new ChangeContact(contact, opened with { Name = "Noor Anders" }));
        var elsewhere = await network.AsOperator().Done(new RegisterPartner(new PartnerForm { Name = "Bieb Weert (demo)", Type = nameof(PartnerType.Library) }));

        var second = await desk.Bo.Send(new ChangeContact(contact, opened with { Name = "Noor Weer" }));
        var stranger = await network.As(MemberId.New(), elsewhere, Role.Coordinator).Send(new ChangeContact(contact, opened with { Name = "Noor Weer" }));

        var change = second.Failure.ShouldBeOfType<Failure.Stale>().Changes.ShouldHaveSingleItem();
        (change.Before, change.Now, change.By).ShouldBe(("Noor Demo", "Noor Anders", "Ada Demo"));
        stranger.Failure.ShouldBeOfType<Failure.NotFound>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_changed_is_told_in_words_and_with_its_parts(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var desk = await TwoAtADesk.Sit(network);
        var (kade, spil) = (await Partner(network, "Buurthuis Kade (demo)"), await Partner(network, "Sportclub Spil (demo)"));
        InitiativePartnerForm At(PartnerId partner, InitiativeRole role, int? hours = null) => new() { Partner = partner.Value, Role = role, Hours = hours };
        var initiative = await desk.Ada.Done(new ProposeInitiative(new InitiativeForm
        {
            Name = "Beweegmaatjes (demo)", Aim = "Samen bewegen", Function = LibraryFunction.MeetingAndDebate, Status = InitiativeStatus.Planned, StartsOn = new DateOnly(2026, 1, 1),
            Partners = [At(desk.Library, InitiativeRole.Lead), At(kade, InitiativeRole.Host)],
        }));
        var opened = await desk.Bo.Done(new GetInitiativeForm(initiative));
        await desk.Bo.Done(new ChangeInitiative(initiative, opened with { Status = InitiativeStatus.Running, Theme = "exercise" }));
        var between = await desk.Ada.Done(new GetInitiativeForm(initiative));
        await desk.Ada.Done(new ChangeInitiative(initiative, between with { EndsOn = new DateOnly(2026, 12, 24), Partners = [At(desk.Library, InitiativeRole.Lead, hours: 40), At(spil, InitiativeRole.Trainer)] }));

        var stale = (await desk.Bo.Send(new ChangeInitiative(initiative, opened with { Aim = "Van Bo" }))).Failure.ShouldBeOfType<Failure.Stale>();

        stale.Changes.Select(change => (change.Field, change.Before, change.Now, change.By)).ShouldBe(
            [
                ("Stand", "Gepland", "Loopt", "Bo Demo"),
                ("Thema", null, "Bewegen", "Bo Demo"),
                ("Laatste dag", null, Word(new DateOnly(2026, 12, 24)), "Ada Demo"),
                ("Partner in een initiatief", "Partner: Bieb Tiel (demo), Rol: Trekker", "Partner: Bieb Tiel (demo), Rol: Trekker, Uren: 40", "Ada Demo"),
                ("Partner in een initiatief", "Partner: Buurthuis Kade (demo), Rol: Gastheer", null, "Ada Demo"),
                ("Partner in een initiatief", null, "Partner: Sportclub Spil (demo), Rol: Trainer", "Ada Demo"),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task What_changed_of_a_tie_a_team_and_a_member_is_told_in_words_too()
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var desk = await TwoAtADesk.Sit(network);
        var kade = await Partner(network, "Buurthuis Kade (demo)");
        var tie = await desk.Ada.Done(new RecordTie(desk.Library, new TieForm { With = "Buurthuis Kade (demo)", Kinds = [nameof(TieKind.Referral)] }));
        var opened = (await desk.Bo.Done(new GetTie(tie))).Form;
        await desk.Ada.Done(new ChangeTie(tie, desk.Library, opened with { Kinds = [nameof(TieKind.Referral), nameof(TieKind.Funding)] }));
        network.Clock.Pass(TimeSpan.FromMinutes(1));
        await desk.Ada.Done(new RateTie(tie, "3"));
        var team = await desk.Ada.Done(new RegisterTeam(kade, new TeamFacts("Team Kade (demo)", null, null, 3, [], [new TeamCover(null, 4001, 4003)])));
        var seen = (await desk.Bo.Done(new ShowTeam(team))).Team.Version.Value;
        await desk.Ada.Done(new ChangeTeam(team, seen, new TeamFacts("Team Kade (demo)", null, null, 3, ["money"], [new TeamCover(null, 4001, 4009)])));
        var member = await desk.Ada.Done(new InviteMember("Noor Demo", "noor@demo.example", desk.Library, [Role.Editor]));
        var known = (await desk.Bo.Done(new GetMember(member))).Version.Value;
        network.Clock.Pass(TimeSpan.FromMinutes(1));
        await desk.Ada.Done(new ChangeMemberRoles(member, [Role.Moderator], known));

        (await Told(desk.Bo, new ChangeTie(tie, desk.Library, opened with { OwnRole = "Van Bo" }))).ShouldBe(
            [("Wat ze samen doen", "Doorverwijzen", "Doorverwijzen, Financieren"), ("Inschaling", null, $"Ingeschaald door: Bieb Tiel (demo), Niveau: 3, Ingeschaald op: {Word(network.Clock.Today())}, Ingevuld door: Ada Demo, Hoe het er kwam: Ingevuld door een deelnemer van de organisatie zelf")], ignoreOrder: true);
        (await Told(desk.Bo, new ChangeTeam(team, seen, new TeamFacts("Van Bo", null, null, 3, [], [])))).ShouldBe(
            [("Thema's", null, CodeList.Themes.Word("money")), ("Gebied van een team", "Postcode van: 4001, Postcode tot en met: 4003", null), ("Gebied van een team", null, "Postcode van: 4001, Postcode tot en met: 4009")], ignoreOrder: true);
        (await Told(desk.Bo, new ChangeMemberRoles(member, [Role.Director], known))).ShouldBe(
            [("Rol van een lid", "Rol: Redacteur", null), ("Rol van een lid", null, "Rol: Eindredacteur")], ignoreOrder: true);
    }

    private static async Task<IEnumerable<(string Field, string? Before, string? Now)>> Told(TestSession second, ICommand<Nothing> late) =>
        (await second.Send(late)).Failure.ShouldBeOfType<Failure.Stale>().Changes.Select(change => (change.Field, change.Before, change.Now));

    private static string Word(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    private static Task<PartnerId> Partner(TestNetwork network, string name) => network.AsOperator().Done(new RegisterPartner(new PartnerForm { Name = name, Type = nameof(PartnerType.Welfare) }));

    [Fact]
    public async Task Who_loaded_before_the_other_saved_is_told_too()
    {
        var gate = new Gate();
        await using var network = await TestNetwork.Start(DatabaseKind.PostgreSql, (services, _) => gate.Watch(services));
        var desk = await TwoAtADesk.Sit(network);
        var opened = await desk.Bo.Done(new GetPartnerForm(desk.Library));
        gate.HoldNextSave();
        var late = desk.Bo.Send(new ChangePartner(desk.Library, opened with { Description = "Van Bo" }));
        await gate.Reached;
        await desk.Ada.Done(new ChangePartner(desk.Library, opened with { Description = "Van Ada" }));
        var before = await WorkingTables.Read(network);

        gate.Open();

        var change = (await late).Failure.ShouldBeOfType<Failure.Stale>().Changes.ShouldHaveSingleItem();
        (change.Before, change.Now, change.By).ShouldBe((null, "Van Ada", "Ada Demo"));
        (await WorkingTables.Read(network)).Lines.ShouldBe(before.Lines);
    }

    [Fact]
    public async Task Undo_holds_the_rows_it_looked_at()
    {
        var gate = new Gate();
        await using var network = await TestNetwork.Start(DatabaseKind.PostgreSql, (services, _) => gate.Watch(services));
        var desk = await TwoAtADesk.Sit(network);
        var ended = await desk.Ada.Send(new EndPartner(desk.Library));
        gate.HoldNextDelete();
        var undoing = desk.Ada.Send(new UndoOperation(ended.Receipt!.Operation!.Value));
        await gate.Reached;

        var restoring = desk.Bo.Send(new RestorePartner(desk.Library));
        (await Task.WhenAny(restoring, Task.Delay(TimeSpan.FromMilliseconds(500)))).ShouldNotBe(restoring, "the row is held");
        gate.Open();

        (await undoing).IsDone.ShouldBeTrue();
        (await restoring).Failure.ShouldBeOfType<Failure.Stale>();
    }
}
