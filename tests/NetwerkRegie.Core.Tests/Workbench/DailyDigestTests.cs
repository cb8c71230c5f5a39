using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Tests.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Workbench;

/// <summary>The mail of the morning: once a day, only when something waits, and nothing in it but numbers.</summary>
public sealed partial class DailyDigestTests
{
    private const string Job = "daily-digest";

    /// <summary>Seven in the morning in Amsterdam on a winter day.</summary>
    private static readonly DateTimeOffset Seven = new(2026, 11, 26, 6, 0, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task It_leaves_at_seven_once_and_says_numbers_only(DatabaseKind database)
    {
        await using var post = SmtpServer.Started();
        await using var scene = await WorkScene.Start(database, (_, settings) => (settings.Smtp.Host, settings.Smtp.Port) = (SmtpServer.Host, post.Port));
        await scene.Network.AsOperator().Look(db => db.OutboxMessages().ExecuteDeleteAsync());
        await scene.Ada.Done(new RecordInteraction(scene.Partner, scene.FormWithStep() with { StepTitle = "Noor Nepnaam bellen" }));
        await scene.Ada.Done(new PlanTask(new TaskForm { Title = "Brief", DueOn = new DateOnly(2026, 11, 26) }));

        scene.Network.Clock.Set(Seven.AddMinutes(-1));
        await scene.Network.Run(Job);
        (await Waiting(scene)).ShouldBe(0, "it is not seven yet");
        scene.Network.Clock.Set(Seven);
        await Task.WhenAll(scene.Network.Run(Job), scene.Network.Run(Job));
        await scene.Network.Run(Job);
        (await Waiting(scene)).ShouldBe(1, "two nodes, one mail; and none for Bo, for whom nothing waits");
        await scene.Network.Run("deliver-outbox");

        var mail = await post.Next();
        mail.Recipients.ShouldBe(["ada@demo.example"]);
        mail.Text.ShouldContain("1 taak is te laat");
        mail.Text.ShouldContain("1 taak voor vandaag");
        mail.Text.ShouldContain("/herinneringen/uit/");

        // The random digits of the address may happen to spell a name.
        var said = mail.Subject + Address().Replace(mail.Text, "");
        foreach (var personal in (string[])["Noor", "Nepnaam", "Kade", "Brief", "Ada"]) said.ShouldNotContain(personal);

        scene.Network.Clock.Set(Seven.AddDays(1));
        await scene.Network.Run(Job);
        (await Waiting(scene)).ShouldBe(1, "the next day is another mail");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task It_speaks_the_language_of_its_reader(DatabaseKind database)
    {
        await using var post = SmtpServer.Started();
        await using var scene = await WorkScene.Start(database, (_, settings) => (settings.Smtp.Host, settings.Smtp.Port) = (SmtpServer.Host, post.Port));
        await scene.Network.AsOperator().Look(db => db.OutboxMessages().ExecuteDeleteAsync());
        await scene.Ada.Done(new ChangeProfile("Ada Demo", Language.English, (await scene.Ada.Done(new GetProfile())).Version.Value));
        await scene.Ada.Done(new PlanTask(new TaskForm { Title = "Brief", DueOn = new DateOnly(2026, 11, 26) }));
        scene.Network.Clock.Set(Seven);
        await scene.Network.Run(Job);
        await scene.Network.Run("deliver-outbox");

        (await post.Next()).Text.ShouldContain("1 task for today");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Who_does_not_want_it_does_not_get_it_and_the_link_in_the_mail_ends_it(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        await scene.Network.AsOperator().Look(db => db.OutboxMessages().ExecuteDeleteAsync());
        foreach (var one in (TestSession[])[scene.Ada, scene.Bo]) await one.Done(new PlanTask(new TaskForm { Title = "Brief", DueOn = new DateOnly(2026, 11, 26) }));
        var words = await scene.Network.AsOperator().With(async (IEnumerable<IMailWords> rooms) => await rooms.Single().For(scene.AdaId, "DailyDigest", CancellationToken.None));
        var secret = ((string)words![1]).Split('/')[^1];

        await scene.Network.AsStranger().Done(new CheckStopLink(secret));
        await scene.Network.AsStranger().Done(new StopReminders(secret));
        (await scene.Network.AsStranger().Send(new StopReminders(secret[..^1] + (secret[^1] == '0' ? '1' : '0')))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.Network.AsStranger().Send(new StopReminders(scene.BoId.Value.ToString("N") + secret[32..]))).Failure.ShouldBeOfType<Failure.NotFound>("the link of one is not the link of another");
        await scene.Bo.Done(new ChooseReminders(false));

        scene.Network.Clock.Set(Seven);
        await scene.Network.Run(Job);
        (await Waiting(scene)).ShouldBe(0);
        (await scene.Ada.Done(new GetReminders())).Daily.ShouldBeFalse();
        await scene.Ada.Done(new ChooseReminders(true));
        await scene.Network.Run(Job);
        (await Waiting(scene)).ShouldBe(1);
    }

    private static Task<int> Waiting(WorkScene scene) => scene.Network.AsOperator().Look(db => db.OutboxMessages().CountAsync(message => message.SentAt == null));

    [GeneratedRegex("/herinneringen/uit/[0-9a-f]+", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
