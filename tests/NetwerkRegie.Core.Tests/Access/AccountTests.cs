using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Accounts;
using NetwerkRegie.Accounts.Links;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Access;

public sealed class AccountTests
{
    private const string Good = "paarse fiets onder de kersenboom";

    [Theory]
    [InlineData("kort", "minstens 12 tekens")]
    [InlineData("Welkom2026!!!!", "raden mensen snel")]
    [InlineData("wachtwoord1234", "raden mensen snel")]
    [InlineData("P@ssw0rd123456", "raden mensen snel")]
    [InlineData("bibliotheek2026", "raden mensen snel")]
    [InlineData("welkomwelkom12", "raden mensen snel")]
    [InlineData("123456789012", "raden mensen snel")]
    [InlineData("qwertyuiop123", "raden mensen snel")]
    [InlineData("aaaaaaaaaaaaaaa", "raden mensen snel")]
    [InlineData("FennaFictief2026", "vooral je naam")]
    [InlineData("beheer@demo.example", "vooral je naam")]
    [InlineData("Netwerk-regie-2026", "vooral je naam")]
    public async Task A_password_that_is_easily_guessed_is_refused_with_the_reason(string password, string reason)
    {
        await using var network = await AccessNetwork.Start(DatabaseKind.Sqlite);
        var (me, _) = await AccessNetwork.Library(network);

        var set = await Accounts(network, accounts => accounts.SetPassword(me.Id, me.Email, password));

        set.Message("Password").ShouldContain(reason);
        (await Accounts(network, accounts => accounts.WithPassword([me.Id]))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Good)]
    [InlineData("Drie-kikkers-lezen-graag")]
    [InlineData("gT7#kw0pZq!rv")]
    public async Task A_password_that_is_long_and_uncommon_is_good(string password)
    {
        await using var network = await AccessNetwork.Start(DatabaseKind.Sqlite);
        var (me, _) = await AccessNetwork.Library(network);

        (await Accounts(network, accounts => accounts.SetPassword(me.Id, me.Email, password))).IsDone.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_door_closes_after_five_wrong_passwords_and_longer_each_time(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, _) = await AccessNetwork.Library(network);
        await Accounts(network, accounts => accounts.SetPassword(me.Id, me.Email, Good));

        foreach (var minutes in (int[])[1, 5, 15, 60, 60])
        {
            for (var wrong = 1; wrong <= 4; wrong++) await Fail(network, me.Id);
            (await IsClosed(network, me.Id)).ShouldBeFalse("four wrong passwords leave the door open");
            await Fail(network, me.Id);
            network.Clock.Pass(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            (await IsClosed(network, me.Id)).ShouldBeTrue($"still closed just before {minutes} minutes");
            network.Clock.Pass(TimeSpan.FromSeconds(2));
            (await IsClosed(network, me.Id)).ShouldBeFalse($"open after {minutes} minutes");
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Opening_a_link_uses_nothing_up_and_pressing_its_button_does(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, _) = await AccessNetwork.Library(network);
        var secret = await Link(network, LinkKind.Invitation, me.Id);

        (await Accounts(network, accounts => accounts.Read(LinkKind.Invitation, secret))).Value.Email.ShouldBe(me.Email);
        (await Accounts(network, accounts => accounts.Read(LinkKind.Invitation, secret))).IsDone.ShouldBeTrue();
        (await Accounts(network, accounts => accounts.ChoosePassword(LinkKind.Invitation, secret, "kort"))).Failure.ShouldBeOfType<Failure.Invalid>();
        (await Accounts(network, accounts => accounts.ChoosePassword(LinkKind.Invitation, secret, Good))).Value.ShouldBe(me.Id);

        (await Accounts(network, accounts => accounts.ChoosePassword(LinkKind.Invitation, secret, Good + "!"))).Refusal().ShouldBeOfType<LinkWasUsed>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_link_gets_old_and_a_newer_one_takes_its_place(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, _) = await AccessNetwork.Library(network);
        var first = await Link(network, LinkKind.PasswordReset, me.Id);
        var second = await Link(network, LinkKind.PasswordReset, me.Id);

        (await Accounts(network, accounts => accounts.Read(LinkKind.PasswordReset, first))).Refusal().ShouldBeOfType<LinkIsUnknown>();
        (await Accounts(network, accounts => accounts.Read(LinkKind.Invitation, second))).Refusal().ShouldBeOfType<LinkIsUnknown>();
        network.Clock.Pass(TimeSpan.FromMinutes(61));
        (await Accounts(network, accounts => accounts.Read(LinkKind.PasswordReset, second))).Refusal().ShouldBeOfType<LinkHasExpired>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_link_of_a_member_whose_access_ended_does_not_work(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, administrator) = await AccessNetwork.Library(network);
        var id = await AccessNetwork.Invite(administrator, me, "verwijzer@demo.example", Role.Referrer);
        var secret = await Link(network, LinkKind.Invitation, id);
        await administrator.Done(new EndMember(id));

        (await Accounts(network, accounts => accounts.ChoosePassword(LinkKind.Invitation, secret, Good))).Refusal().ShouldBeOfType<LinkIsUnknown>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_database_keeps_no_secret_of_a_link(DatabaseKind database)
    {
        await using var network = await AccessNetwork.Start(database);
        var (me, _) = await AccessNetwork.Library(network);

        var secret = await Link(network, LinkKind.PasswordReset, me.Id);

        var stored = await network.AsOperator().With((AccountsDb db) => Task.FromResult(db.Links.Single().Hash));
        stored.Length.ShouldBe(64);
        stored.ShouldNotContain(secret, Case.Insensitive);
    }

    private static Task<T> Accounts<T>(TestNetwork network, Func<IAccounts, Task<T>> work) => network.AsOperator().With(work);

    private static async Task<string> Link(TestNetwork network, LinkKind kind, MemberId member) => (await Accounts(network, accounts => accounts.MakeLink(kind, member))).Split('/')[^1];

    private static Task<bool> Fail(TestNetwork network, MemberId member) =>
        network.AsOperator().With(async (AccountManager manager) => (await manager.AccessFailedAsync((await manager.FindByIdAsync(member.Value.ToString()))!)).Succeeded);

    private static Task<bool> IsClosed(TestNetwork network, MemberId member) =>
        network.AsOperator().With(async (AccountManager manager) => await manager.IsLockedOutAsync((await manager.FindByIdAsync(member.Value.ToString()))!));
}
