using System.Reflection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

public sealed class RightsTests
{
    [Fact]
    public void Every_message_says_in_one_way_who_may_send_it()
    {
        var messages = typeof(CommandRights).Assembly.GetTypes().Where(type => !type.IsAbstract && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IMessage<>))).ToList();

        messages.ShouldAllBe(message => message.GetCustomAttributes<AllowAttribute>().Count() + message.GetCustomAttributes<PublicAttribute>().Count() == 1);
        new CommandRights(typeof(CommandRights).Assembly).All.Keys.ShouldBe(messages, ignoreOrder: true);
    }

    [Theory]
    [InlineData(typeof(SaysNothing))]
    [InlineData(typeof(SaysTwoThings))]
    public void A_message_without_exactly_one_rule_stops_the_house(Type message)
    {
        var operated = new CurrentMember();
        operated.ActAsOperator();

        Should.Throw<InvalidOperationException>(() => new CommandRights(typeof(CommandRights).Assembly).May(operated, message)).Message.ShouldContain(message.Name);
        Should.Throw<InvalidOperationException>(() => new CommandRights(message.Assembly)).Message.ShouldContain("[Allow]");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Who_lacks_the_role_is_told_which_roles_may(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var desk = await TwoAtADesk.Sit(network);
        var before = await WorkingTables.Read(network);

        foreach (var sender in (TestSession[])[network.AsStranger(), network.As(MemberId.New(), desk.Library, Role.Director, Role.Administrator)])
        {
            (await sender.Send(new EndPartner(desk.Library))).Failure.ShouldBeOfType<Failure.Forbidden>().Roles.ShouldBe([Role.Coordinator]);
        }

        (await network.AsStranger().Send(new GetPartner(desk.Library))).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await WorkingTables.Read(network)).Lines.ShouldBe(before.Lines);
    }

    private sealed record SaysNothing : IQuery<Nothing>;

    [Allow, Public]
    private sealed record SaysTwoThings : IQuery<Nothing>;
}
