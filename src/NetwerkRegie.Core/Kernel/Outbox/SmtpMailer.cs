using System.Net;
using System.Net.Mail;
using System.Text;

namespace NetwerkRegie.Core.Kernel.Outbox;

internal sealed class SmtpMailer(NetworkSettings settings) : IMailer
{
    private const int PlainPort = 25;

    public bool IsConfigured => !string.IsNullOrWhiteSpace(settings.Smtp.Host);

    public async Task Send(string to, string subject, string body, CancellationToken ct)
    {
        using var client = new SmtpClient(settings.Smtp.Host, settings.Smtp.Port) { EnableSsl = UsesTls, Timeout = 20_000 };
        if (settings.Smtp.User is { Length: > 0 } user) client.Credentials = new NetworkCredential(user, settings.Smtp.Password);
        using var message = new MailMessage(settings.Smtp.From, to, subject, body) { SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8 };
        await client.SendMailAsync(message, ct);
    }

    private bool UsesTls => settings.Smtp.Port != PlainPort && settings.Smtp.Host != "localhost" && !(IPAddress.TryParse(settings.Smtp.Host, out var address) && IPAddress.IsLoopback(address));
}
