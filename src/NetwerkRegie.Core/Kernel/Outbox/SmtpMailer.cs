using System.Net;
using System.Net.Mail;
using System.Text;

namespace NetwerkRegie.Core.Kernel.Outbox;

internal sealed class SmtpMailer(NetworkSettings settings) : IMailer
{
    private const int PlainPort = 25;

    public bool IsConfigured => !string.IsNullOrWhiteSpace(settings.Smtp.Host);

    public Task Send(string to, string subject, string body, CancellationToken ct) => Send(new Letter(to, subject, body), ct);

    public async Task Send(Letter letter, CancellationToken ct)
    {
        using var client = new SmtpClient(settings.Smtp.Host, settings.Smtp.Port) { EnableSsl = UsesTls, Timeout = 20_000 };
        if (settings.Smtp.User is { Length: > 0 } user) client.Credentials = new NetworkCredential(user, settings.Smtp.Password);
        using var message = new MailMessage(settings.Smtp.From, letter.To, letter.Subject, letter.Body) { SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8 };
        if (letter.ReplyTo is { } reply) message.ReplyToList.Add(reply);
        if (letter.Unsubscribe is { } address)
        {
            message.Headers.Add("List-Unsubscribe", $"<{address}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        await client.SendMailAsync(message, ct);
    }

    private bool UsesTls => settings.Smtp.Port != PlainPort && settings.Smtp.Host != "localhost" && !(IPAddress.TryParse(settings.Smtp.Host, out var address) && IPAddress.IsLoopback(address));
}
