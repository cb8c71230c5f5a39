using System.Net.Mail;
using System.Text;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.TestKit;

public sealed class SmtpServerTests
{
    [Fact]
    public async Task A_message_arrives_with_its_subject_and_text_readable()
    {
        await using var server = SmtpServer.Started();

        await Send(server, "Er staat een doorverwijzing voor je klaar, geërgerd of één keer te veel", "Beste collega,\r\n.Een punt vooraan blijft; é ook.");

        var mail = await server.Next();
        mail.Sender.ShouldBe("from@netwerk.example");
        mail.Recipients.ShouldBe(["to@netwerk.example"]);
        mail.Subject.ShouldBe("Er staat een doorverwijzing voor je klaar, geërgerd of één keer te veel");
        mail.Text.TrimEnd().ShouldBe("Beste collega,\r\n.Een punt vooraan blijft; é ook.");
    }

    [Fact]
    public async Task A_server_that_was_down_comes_back_on_the_same_port()
    {
        await using var server = await SmtpServer.Down();
        await Should.ThrowAsync<SmtpException>(() => Send(server, "Te vroeg", "Niemand thuis"));

        server.Start();
        await Send(server, "Op tijd", "Er is iemand");

        (await server.Next()).Subject.ShouldBe("Op tijd");
        server.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_can_go_down_while_a_sender_is_connected()
    {
        await using var server = SmtpServer.Started();
        await Send(server, "Voor de storing", "Tekst");

        await server.Stop();
        await Should.ThrowAsync<SmtpException>(() => Send(server, "Tijdens de storing", "Tekst"));
        server.Start();
        await Send(server, "Na de storing", "Tekst");

        server.Messages.Select(mail => mail.Subject).ShouldBe(["Voor de storing", "Na de storing"]);
    }

    private static async Task Send(SmtpServer server, string subject, string text)
    {
        using var client = new SmtpClient(SmtpServer.Host, server.Port);
        using var message = new MailMessage("from@netwerk.example", "to@netwerk.example", subject, text)
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
        };
        await client.SendMailAsync(message);
    }
}
