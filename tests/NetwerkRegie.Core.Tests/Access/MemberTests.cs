using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Access;

public sealed class MemberTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_invited_member_stands_in_the_list_with_home_and_roles(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);

        var id = await AccessNetwork.Invite(administrator, me, " Verwijzer@Demo.Example ", Role.Referrer, Role.Coordinator);

        var row = (await administrator.Done(new FindMembers("daan"))).Rows.ShouldHaveSingleItem();
        row.Id.ShouldBe(id);
        row.Email.ShouldBe("verwijzer@demo.example");
        row.PartnerName.ShouldBe("Bieb Tiel (demo)");
        row.Roles.ShouldBe([Role.Coordinator, Role.Referrer], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_address_belongs_to_one_member_and_the_message_stands_beside_the_field(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);

        var again = await administrator.Send(new InviteMember("Iemand Anders", "BEHEER@demo.example", me.Partner, [Role.Editor]));

        again.Message(nameof(InviteMember.Email)).ShouldContain("heeft dit e-mailadres al");
    }

    [Theory]
    [InlineData("", "Vul een e-mailadres in.")]
    [InlineData("beheer.demo.example", "staat één @")]
    [InlineData("a@b@demo.example", "staat één @")]
    [InlineData("be heer@demo.example", "geen spaties")]
    [InlineData("beheer@demo", "heeft een punt nodig")]
    [InlineData("beheer@demo.", "heeft een punt nodig")]
    public async Task A_wrong_address_is_told_how_to_mend_it(string email, string message)
    {
        await using var network = await AccessNetwork.Start(DatabaseKind.Sqlite);
        var (me, administrator) = await AccessNetwork.Library(network);

        var invited = await administrator.Send(new InviteMember("Daan Demo", email, me.Partner, [Role.Editor]));

        invited.Message(nameof(InviteMember.Email)).ShouldContain(message);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Help_with_coming_in_stands_in_the_history_and_is_for_members_only(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database, settings => settings.Smtp.Host = "mail.example");
        var (me, administrator) = await AccessNetwork.Library(network);
        var id = await AccessNetwork.Invite(administrator, me, "verwijzer@demo.example", Role.Referrer);

        foreach (var help in (ICommand<Nothing>[])[new HandOverLink(id), new ForgetSecondStep(id), new SendInvitation(id)])
        {
            network.Clock.Pass(TimeSpan.FromMinutes(1));
            var helped = await administrator.Send(help);
            var card = await administrator.Done(new GetOperation(helped.Operation()));
            (card.Header.Command, card.Header.ByName ?? "", card.MayUndo).ShouldBe((help.GetType().Name, me.Name, false));
            card.Changes.ShouldHaveSingleItem().Key.ShouldBe(id.Value, "whom it was about");
        }

        await administrator.Done(new EndMember(id));
        (await administrator.Send(new HandOverLink(id))).Refusal().ShouldBeOfType<MembershipHasEnded>();
        (await administrator.Send(new ForgetSecondStep(id))).Refusal().ShouldBeOfType<MembershipHasEnded>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_last_administrator_cannot_lose_the_role_nor_end(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var version = (await administrator.Done(new GetMember(me.Id))).Version.Value;

        (await administrator.Send(new ChangeMemberRoles(me.Id, [Role.Editor], version))).Refusal().ShouldBeOfType<LastAdministrator>();
        (await administrator.Send(new EndMember(me.Id))).Refusal().ShouldBeOfType<LastAdministrator>();

        (await administrator.Done(new GetMember(me.Id))).Roles.ShouldBe([Role.Administrator]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task With_a_second_administrator_the_first_may_go_and_then_the_second_is_the_last(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var second = await AccessNetwork.Invite(administrator, me, "tweede@demo.example", Role.Administrator);

        (await administrator.Send(new EndMember(me.Id))).IsDone.ShouldBeTrue();

        (await network.As(second, me.Partner, Role.Administrator).Send(new EndMember(second))).Refusal().ShouldBeOfType<LastAdministrator>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_undo_that_would_leave_no_administrator_is_refused(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var invited = await administrator.Send(new InviteMember("Tweede Verzonnen", "tweede@demo.example", me.Partner, [Role.Administrator]));
        await administrator.Done(new EndMember(me.Id));

        var undone = await network.As(invited.Value, me.Partner, Role.Administrator).Send(new UndoOperation(invited.Operation()));

        undone.Refusal().ShouldBeOfType<LastAdministrator>();
        (await administrator.Done(new FindMembers())).Rows.ShouldHaveSingleItem().Id.ShouldBe(invited.Value);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_ended_member_has_no_session_and_gets_the_same_roles_back(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var id = await AccessNetwork.Invite(administrator, me, "verwijzer@demo.example", Role.Referrer, Role.Editor);

        await administrator.Done(new EndMember(id));

        (await network.AsStranger().Send(new FindSession(id))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await network.AsStranger().Send(new FindMemberByEmail("verwijzer@demo.example"))).Failure.ShouldBeOfType<Failure.NotFound>();
        await administrator.Done(new RestoreMember(id));
        (await network.AsStranger().Done(new FindSession(id))).Roles.ShouldBe([Role.Referrer, Role.Editor], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_administrators_at_once_the_second_is_shown_what_changed(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var id = await AccessNetwork.Invite(administrator, me, "verwijzer@demo.example", Role.Referrer);
        var seen = (await administrator.Done(new GetMember(id))).Version.Value;
        network.Clock.Pass(TimeSpan.FromMinutes(1));
        await administrator.Done(new ChangeMemberRoles(id, [Role.Editor], seen));

        var late = await administrator.Send(new ChangeMemberRoles(id, [Role.Director], seen));

        late.Failure.ShouldBeOfType<Failure.Stale>();
        (await administrator.Done(new GetMember(id))).Roles.ShouldBe([Role.Editor]);
    }

    [Theory]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.PrivacyOfficer)]
    public async Task Only_an_administrator_sees_and_changes_members(Role role)
    {
        await using var network = await AccessNetwork.Start(DatabaseKind.Sqlite);
        var (me, _) = await AccessNetwork.Library(network);
        var other = network.As(MemberId.New(), me.Partner, role);

        (await other.Send(new FindMembers())).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await other.Send(new GetMember(me.Id))).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await other.Send(new InviteMember("Daan Demo", "nieuw@demo.example", me.Partner, [role]))).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await other.Send(new EndMember(me.Id))).Failure.ShouldBeOfType<Failure.Forbidden>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_long_list_goes_on_after_the_last_member_of_the_page(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var members = Enumerable.Range(0, 59).Select(i => Member.Invite(me.Partner, $"Lid {i} (demo)", $"lid{i:00}@demo.example", [Role.Editor], network.Clock.Now()));
        await network.AsOperator().Put([.. members]);

        var first = await administrator.Done(new FindMembers());
        var second = await administrator.Done(new FindMembers(After: new MemberId(Guid.Parse(first.Next!))));

        first.Rows.Count.ShouldBe(50);
        first.Total.Value.ShouldBe(60);
        second.Next.ShouldBeNull();
        first.Rows.Concat(second.Rows).Select(row => row.Email).ShouldBeUnique();
        second.Rows.Count.ShouldBe(10);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_member_writes_her_own_name_and_chooses_her_language(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var version = (await administrator.Done(new GetProfile())).Version.Value;

        await administrator.Done(new ChangeProfile("Fenna Nieuwenaam", Language.English, version));

        var profile = await administrator.Done(new GetProfile());
        (profile.Id, profile.Name, profile.Language).ShouldBe((me.Id, "Fenna Nieuwenaam", Language.English));
        (await administrator.Done(new FindMembers("nieuwenaam"))).Rows.ShouldHaveSingleItem();
    }
}
