using System.Globalization;
using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NetwerkRegie.Core.Kernel.Jobs;

namespace NetwerkRegie.Core.Kernel.Outbox;

/// <summary>Sends what waits in the outbox, at least once each. A mail server that is down loses nothing.</summary>
internal sealed partial class DeliverOutbox(NetworkDb db, IMailer mailer, IMemberAddresses addresses, IEnumerable<IMailSecrets> secrets, NetworkSettings settings, IDatabaseEngine engine, TimeProvider clock, ILogger<DeliverOutbox> log) : IJob
{
    private const int BatchSize = 50;

    public string Name => "deliver-outbox";

    public TimeSpan Every => TimeSpan.FromSeconds(10);

    public async Task Run(CancellationToken ct)
    {
        if (!mailer.IsConfigured) return;
        var now = clock.Now();
        foreach (var message in await db.OutboxMessages().Where(m => m.SentAt == null && m.DueAt <= now).OrderBy(m => m.DueAt).Take(BatchSize).ToListAsync(ct))
        {
            await Deliver(message, ct);
            await using var turn = await engine.TakeWriterTurn(ct);
            await db.SaveChangesAsync(ct);
        }
    }

    private async Task Deliver(OutboxMessage message, CancellationToken ct)
    {
        try
        {
            if (await addresses.AddressOf(message.To, ct) is { } recipient)
            {
                var link = settings.PublicUrl.TrimEnd('/') + message.Link + await Secret(message, ct);
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(recipient.Language);
                await mailer.Send(recipient.Address, Texts.Say($"Mail.{message.Template}.Subject"), Texts.Say($"Mail.{message.Template}.Body", link), ct);
            }

            message.Sent(clock.Now());
        }
        catch (SmtpException down)
        {
            message.Failed(clock.Now());
            MailServerRefused(log, message.Attempts, down.StatusCode);
        }
    }

    private async Task<string?> Secret(OutboxMessage message, CancellationToken ct)
    {
        foreach (var maker in secrets)
        {
            if (await maker.For(message.To, message.Template, ct) is { } secret) return secret;
        }

        return null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail server did not take a message (attempt {Attempt}): {Status}")]
    private static partial void MailServerRefused(ILogger log, int attempt, SmtpStatusCode status);
}
