using System.Globalization;
using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NetwerkRegie.Core.Kernel.Jobs;

namespace NetwerkRegie.Core.Kernel.Outbox;

/// <summary>Sends what waits in the outbox, at least once each. A mail server that is down loses nothing.</summary>
internal sealed partial class DeliverOutbox(
    NetworkDb db, IMailer mailer, IMemberAddresses addresses, IEnumerable<IMailSecrets> secrets, IEnumerable<IMailWords> words, IEnumerable<ILetterWriter> writers, NetworkSettings settings, IDatabaseEngine engine, TimeProvider clock,
    ILogger<DeliverOutbox> log) : IJob
{
    private const int BatchSize = 50;

    public string Name => "deliver-outbox";

    public TimeSpan Every => TimeSpan.FromSeconds(10);

    public async Task Run(CancellationToken ct)
    {
        if (!mailer.IsConfigured) return;
        var now = clock.Now();
        foreach (var message in await db.OutboxMessages().AsNoTracking().Where(m => m.SentAt == null && m.DueAt <= now && (m.Letter == null || m.Attempts < OutboxMessage.MostAttempts)).OrderBy(m => m.DueAt).Take(BatchSize).ToListAsync(ct))
        {
            if (!await Claim(message, ct)) continue;
            if (await Deliver(message, ct) is not { } wasRead) continue;
            await using var turn = await engine.TakeWriterTurn(ct);
            await db.OutboxMessages().Where(m => m.Id == message.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.SentAt, clock.Now()).SetProperty(m => m.LeftOut, !wasRead), ct);
        }
    }

    /// <summary>Counts the attempt before it is made, so that an undo sees that the message may be on its way, and no other node sends it too. False when an undo was first.</summary>
    private async Task<bool> Claim(OutboxMessage message, CancellationToken ct)
    {
        var again = message.NextAttempt(clock.Now());
        await using var turn = await engine.TakeWriterTurn(ct);
        return await db.OutboxMessages().Where(m => m.Id == message.Id && m.SentAt == null && m.Attempts == message.Attempts)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Attempts, message.Attempts + 1).SetProperty(m => m.DueAt, again), ct) == 1;
    }

    /// <summary>Whether there was somebody to read it; null when the server did not take it, so that it is tried again.</summary>
    private async Task<bool?> Deliver(OutboxMessage message, CancellationToken ct)
    {
        try
        {
            return message.To is { } member ? await Notify(member, message, ct) : await Post(message, ct);
        }
        catch (SmtpException down)
        {
            NotTaken(log, message.Attempts + 1, down.StatusCode.ToString());
        }
        catch (FormatException)
        {
            // An address that is none, of the sender's setting or of a member: the messages behind it must not wait for it.
            NotTaken(log, message.Attempts + 1, "an address cannot be read");
        }

        return null;
    }

    private async Task<bool> Notify(MemberId member, OutboxMessage message, CancellationToken ct)
    {
        if (await addresses.AddressOf(member, ct) is not { } recipient) return false;
        var link = settings.PublicUrl.TrimEnd('/') + message.Link + await Secret(member, message, ct);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(recipient.Language);
        await mailer.Send(recipient.Address, Texts.Say($"Mail.{message.Template}.Subject"), Texts.Say($"Mail.{message.Template}.Body", [link, .. await Words(member, message, ct)]), ct);
        return true;
    }

    /// <summary>A contact reads Dutch: her language is known to nobody, and the page behind a link can be switched.</summary>
    private async Task<bool> Post(OutboxMessage message, CancellationToken ct)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        if (await writers.Single(writer => writer.Kind == message.Template).Write(message.Letter!.Value, ct) is not { } letter) return false;
        await mailer.Send(letter, ct);
        return true;
    }

    private async Task<string?> Secret(MemberId member, OutboxMessage message, CancellationToken ct)
    {
        foreach (var maker in secrets)
        {
            if (await maker.For(member, message.Template, ct) is { } secret) return secret;
        }

        return null;
    }

    private async Task<IReadOnlyList<object>> Words(MemberId member, OutboxMessage message, CancellationToken ct)
    {
        foreach (var room in words)
        {
            if (await room.For(member, message.Template, ct) is { } said) return said;
        }

        return [];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail server did not take a message (attempt {Attempt}): {Reason}")]
    private static partial void NotTaken(ILogger log, int attempt, string reason);
}
