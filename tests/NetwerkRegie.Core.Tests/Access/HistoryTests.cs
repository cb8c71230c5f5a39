using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Access;

public sealed class HistoryTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_history_tells_who_did_what_newest_first(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var id = await AccessNetwork.Invite(administrator, me, "verwijzer@demo.example", Role.Referrer);
        await administrator.Done(new EndMember(id));

        var rows = (await administrator.Done(new FindOperations())).Rows;

        rows.Select(row => row.What).ShouldBe(["Toegang beëindigd", "Lid uitgenodigd"]);
        rows[0].Who.ShouldBe("Fenna Fictief");
        rows[1].Rows.ShouldBe(2);
        rows[1].Entity.ShouldBe(nameof(Member));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_history_is_filtered_by_person_kind_and_day(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var coordinator = MemberId.New();
        await network.As(coordinator, me.Partner, Role.Coordinator).Done(new EndPartner(me.Partner));
        network.Clock.Pass(TimeSpan.FromDays(1));
        await network.As(coordinator, me.Partner, Role.Coordinator).Done(new RestorePartner(me.Partner));
        await AccessNetwork.Invite(administrator, me, "verwijzer@demo.example", Role.Referrer);
        var today = network.Clock.Today();

        async Task<IEnumerable<string>> Found(FindOperations find) => (await administrator.Done(find)).Rows.Select(row => row.Command);

        (await Found(new FindOperations { By = me.Id })).ShouldBe([nameof(InviteMember)]);
        (await Found(new FindOperations { Entity = nameof(Partner) })).ShouldBe([nameof(RestorePartner), nameof(EndPartner)]);
        (await Found(new FindOperations { From = today })).ShouldBe([nameof(InviteMember), nameof(RestorePartner)]);
        (await Found(new FindOperations { Until = today.AddDays(-1) })).ShouldBe([nameof(EndPartner)]);
        (await administrator.Send(new FindOperations { From = today, Until = today.AddDays(-1) })).Message("Until").ShouldContain("vóór");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_long_history_pages_down_and_up_again(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var coordinator = network.As(MemberId.New(), me.Partner, Role.Coordinator);
        for (var i = 0; i < 30; i++)
        {
            await coordinator.Done(new EndPartner(me.Partner));
            await coordinator.Done(new RestorePartner(me.Partner));
        }

        var first = await administrator.Done(new FindOperations());
        var second = await administrator.Done(new FindOperations { OlderThan = Key(first.Next) });
        var back = await administrator.Done(new FindOperations { NewerThan = Key(second.Previous) });

        (first.Rows.Count, first.Previous, second.Rows.Count, second.Next).ShouldBe((50, null, 10, null));
        first.Rows.Concat(second.Rows).Select(row => row.Id.Value).ShouldBeUnique();
        back.Rows.Select(row => row.Id).ShouldBe(first.Rows.Select(row => row.Id));
        back.Previous.ShouldBeNull();
        static OperationId Key(string? key) => new(Guid.Parse(key!));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_operation_shows_each_field_before_and_after_in_words(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var version = (await administrator.Done(new GetProfile())).Version.Value;
        var changed = await administrator.Send(new ChangeProfile("Fenna Anders", Language.English, version));

        var card = await administrator.Done(new GetOperation(changed.Operation()));

        var row = card.Changes.ShouldHaveSingleItem();
        (row.Kind, row.Name).ShouldBe((ChangeKind.Changed, "Fenna Anders"));
        row.Fields.ShouldBe([new FieldRow("Field.Member.Name", "Fenna Fictief", "Fenna Anders"), new FieldRow("Field.Member.Language", "Nederlands", "English")], ignoreOrder: true);
        card.MayUndo.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_operation_of_another_organisation_is_read_but_not_taken_back(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var elsewhere = Partner.Register(new PartnerCard("Elders (demo)", PartnerType.Welfare), network.Clock.Now());
        await network.AsOperator().Put(elsewhere);
        var ended = await network.As(MemberId.New(), elsewhere.Id, Role.Coordinator).Send(new EndPartner(me.Partner));

        var card = await administrator.Done(new GetOperation(ended.Operation()));

        card.MayUndo.ShouldBeFalse();
        card.Changes.ShouldHaveSingleItem().Fields!.Select(field => field.Field).ShouldContain("Field.Partner.Status");
        (await administrator.Send(new UndoOperation(ended.Operation()))).Refusal().ShouldBeOfType<NotYoursToUndo>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_undo_is_taken_back_only_by_who_may_do_what_it_took_back(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, _) = await AccessNetwork.Library(network);
        var coordinator = network.As(MemberId.New(), me.Partner, Role.Coordinator);
        var ended = await coordinator.Send(new EndPartner(me.Partner));
        var undone = await coordinator.Send(new UndoOperation(ended.Operation()));

        var meddled = await network.As(MemberId.New(), me.Partner, Role.Editor).Send(new UndoOperation(undone.Operation()));

        meddled.Refusal().ShouldBeOfType<NotYoursToUndo>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Who_lost_the_role_cannot_take_back_what_she_did_in_it(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        await AccessNetwork.Invite(administrator, me, "tweede@demo.example", Role.Administrator);
        var version = (await administrator.Done(new GetMember(me.Id))).Version.Value;
        var gaveUp = await administrator.Send(new ChangeMemberRoles(me.Id, [Role.Editor], version));

        var regained = await network.As(me.Id, me.Partner, Role.Editor).Send(new UndoOperation(gaveUp.Operation()));

        regained.Refusal().ShouldBeOfType<NotYoursToUndo>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Conflicts_are_told_with_the_row_and_who_changed_it_later(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var ended = await network.As(me.Id, me.Partner, Role.Coordinator).Send(new EndPartner(me.Partner));
        await network.As(me.Id, me.Partner, Role.Coordinator).Done(new RestorePartner(me.Partner));
        var refusal = (await network.As(me.Id, me.Partner, Role.Coordinator).Send(new UndoOperation(ended.Operation()))).Refusal().ShouldBeOfType<LaterWorkInTheWay>();

        var row = (await administrator.Done(new ExplainConflicts(refusal.Conflicts))).ShouldHaveSingleItem();

        (row.Entity, row.Name, row.Later!.Command, row.Later.Who).ShouldBe((nameof(Partner), "Bieb Tiel (demo)", nameof(RestorePartner), "Fenna Fictief"));
    }

    [Theory]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Director)]
    [InlineData(Role.TeamMember)]
    public async Task Only_administrator_and_privacy_officer_read_the_history(Role role)
    {
        await using var network = await AccessNetwork.Start(DatabaseKind.Sqlite);
        var (me, administrator) = await AccessNetwork.Library(network);
        var invited = await administrator.Send(new InviteMember("Daan Demo", "daan@demo.example", me.Partner, [Role.Editor]));
        var other = network.As(MemberId.New(), me.Partner, role);

        (await other.Send(new FindOperations())).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await other.Send(new GetOperation(invited.Operation()))).Failure.ShouldBeOfType<Failure.Forbidden>();
    }
}
