using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>Gives a library that never wrote to its contacts what it wrote in the past, and the texts it keeps. Nothing is sent: every letter has left already.</summary>
[Allow(Role.Administrator)]
public sealed record SeedMailings(PartnerId Library, MemberId By, IReadOnlyList<MailingSeedRow> Mailings) : ICommand<int>;

/// <summary>A mail that was written, and the name its text is kept under; null when it is not kept.</summary>
public sealed record MailingSeedRow(string Subject, string Body, IReadOnlyList<ContactId> To, DateTime SentAt, string? KeptAs);

internal sealed class SeedMailingsHandler(NetworkDb db, IOutbox outbox) : ICommandHandler<SeedMailings, int>
{
    public async Task<Outcome<int>> Handle(SeedMailings seed, CancellationToken ct)
    {
        if (await db.Mailings().AnyAsync(mailing => mailing.Library == seed.Library, ct)) return new NotEmpty();
        foreach (var row in seed.Mailings)
        {
            var mailing = Mailing.Send(seed.Library, seed.By, row.Subject, row.Body, row.To, leftOut: 0, row.SentAt);
            db.Add(mailing);
            foreach (var letter in mailing.Letters) outbox.HasLeft(MailingLetters.KindOfLetter, letter.Id.Value, row.SentAt);
            if (row.KeptAs is { } name) db.Add(MailTemplate.Keep(seed.Library, name, row.Subject, row.Body));
        }

        return seed.Mailings.Count;
    }
}
