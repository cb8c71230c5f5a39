using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>A notice leaves once its operation can no longer be undone, and is not lost when the mail server is down.</summary>
public sealed class OutboxTests
{
    private const string Deliver = "deliver-outbox";

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_mail_server_that_is_down_loses_nothing_and_gets_each_mail_once(DatabaseKind database)
    {
        await using var post = await SmtpServer.Down();
        await using var network = await Start(database, post);
        var desk = await Sit(network);
        await desk.Ada.Done(new InviteMember("Mies Verzonnen", "mies@demo.example", desk.Library, [Role.Editor]));

        await network.Run(Deliver);
        (await Waiting(network)).Attempts.ShouldBe(0, "the half minute of undo has not passed");
        network.Clock.Pass(OutboxMessage.Grace);
        foreach (var (attempts, minutes) in (IEnumerable<(int, int)>)[(1, 1), (2, 2), (3, 4), (4, 8)])
        {
            await network.Run(Deliver);
            await network.Run(Deliver);
            var waiting = await Waiting(network);
            (waiting.Attempts, waiting.DueAt, waiting.SentAt).ShouldBe((attempts, network.Clock.Now().AddMinutes(minutes), null));
            network.Clock.Pass(TimeSpan.FromMinutes(minutes));
        }

        post.Start();
        await network.Run(Deliver);
        await network.Run(Deliver);

        var mail = await post.Next();
        mail.Recipients.ShouldBe(["mies@demo.example"]);
        post.Messages.ShouldHaveSingleItem();
        mail.Text.ShouldContain("http://localhost:5080/uitnodiging/");
        foreach (var personal in (string[])["Mies", "Verzonnen", "mies@", "Ada"]) (mail.Subject + mail.Text).ShouldNotContain(personal);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_notice_that_has_not_left_goes_with_what_is_undone(DatabaseKind database)
    {
        await using var post = SmtpServer.Started();
        await using var network = await Start(database, post);
        var desk = await Sit(network);
        var invited = await desk.Ada.Send(new InviteMember("Mies Verzonnen", "mies@demo.example", desk.Library, [Role.Editor]));

        await desk.Ada.Done(new UndoOperation(invited.Receipt!.Operation!.Value));
        network.Clock.Pass(TimeSpan.FromHours(1));
        await network.Run(Deliver);

        (await network.AsOperator().Look(db => db.OutboxMessages().CountAsync())).ShouldBe(0);
        post.Messages.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_people_were_told_cannot_be_undone(DatabaseKind database)
    {
        await using var post = SmtpServer.Started();
        await using var network = await Start(database, post);
        var desk = await Sit(network);
        var invited = await desk.Ada.Send(new InviteMember("Mies Verzonnen", "mies@demo.example", desk.Library, [Role.Editor]));
        network.Clock.Pass(OutboxMessage.Grace);
        await network.Run(Deliver);
        (await post.Next()).Recipients.ShouldBe(["mies@demo.example"]);
        var before = await WorkingTables.Read(network);

        var undone = await desk.Ada.Send(new UndoOperation(invited.Receipt!.Operation!.Value));

        undone.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NoticeHasLeft>();
        (await WorkingTables.Read(network)).Lines.ShouldBe(before.Lines);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_was_given_to_the_mail_server_may_have_left_and_cannot_be_undone(DatabaseKind database)
    {
        await using var post = await SmtpServer.Down();
        await using var network = await Start(database, post);
        var desk = await Sit(network);
        var invited = await desk.Ada.Send(new InviteMember("Mies Verzonnen", "mies@demo.example", desk.Library, [Role.Editor]));
        network.Clock.Pass(OutboxMessage.Grace);
        await network.Run(Deliver);

        var undone = await desk.Ada.Send(new UndoOperation(invited.Receipt!.Operation!.Value));

        undone.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NoticeHasLeft>();
        (await Waiting(network)).Attempts.ShouldBe(1);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_message_that_cannot_be_sent_does_not_keep_those_behind_it_waiting(DatabaseKind database)
    {
        await using var post = SmtpServer.Started();
        await using var network = await Start(database, post);
        var desk = await Sit(network);
        await desk.Ada.Done(new InviteMember("Mies Verzonnen", "mies@demo.example", desk.Library, [Role.Editor]));
        network.Clock.Pass(TimeSpan.FromSeconds(1));
        await desk.Ada.Done(new InviteMember("Moos Verzonnen", "moos@demo.example", desk.Library, [Role.Editor]));
        await network.AsOperator().Look(db => db.Members().Where(member => member.Email == "mies@demo.example").ExecuteUpdateAsync(set => set.SetProperty(member => member.Email, "geen adres @@")));
        network.Clock.Pass(OutboxMessage.Grace);

        await network.Run(Deliver);

        (await post.Next()).Recipients.ShouldBe(["moos@demo.example"]);
        (await Waiting(network)).Attempts.ShouldBe(1);
    }

    private static Task<TestNetwork> Start(DatabaseKind database, SmtpServer post) =>
        TestNetwork.Start(database, (_, settings) => (settings.Smtp.Host, settings.Smtp.Port) = (SmtpServer.Host, post.Port));

    /// <summary>Two at a desk whose own invitations are out of the way.</summary>
    private static async Task<TwoAtADesk> Sit(TestNetwork network)
    {
        var desk = await TwoAtADesk.Sit(network);
        await network.AsOperator().Look(db => db.OutboxMessages().ExecuteDeleteAsync());
        return desk;
    }

    private static Task<OutboxMessage> Waiting(TestNetwork network) => network.AsOperator().Look(db => db.OutboxMessages().AsNoTracking().SingleAsync(message => message.SentAt == null));
}
