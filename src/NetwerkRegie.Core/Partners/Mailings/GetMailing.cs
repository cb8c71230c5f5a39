using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>What became of a mailing: of each of its mails.</summary>
[Allow(Role.Coordinator)]
public sealed record GetMailing(MailingId Mailing) : IQuery<MailingDetails>;

/// <summary>The latest mailings of one's own library.</summary>
[Allow(Role.Coordinator)]
public sealed record FindMailings : IQuery<IReadOnlyList<MailingRow>>;

/// <summary>A mailing, and how many of its mails have left.</summary>
public sealed record MailingRow(MailingId Id, string Subject, DateTime SentAt, int Letters, int Left);

/// <summary>What became of the mail to one contact.</summary>
public enum LetterFate
{
    /// <summary>It waits for its turn.</summary>
    Waiting = 1,

    /// <summary>The mail server did not take it yet; it is tried again.</summary>
    TriedAgain = 2,

    /// <summary>The mail server took it.</summary>
    Left = 3,

    /// <summary>The contact left or wanted no more mail before its turn came.</summary>
    LeftOut = 4,

    /// <summary>The mail server never took it.</summary>
    GivenUp = 5,
}

/// <summary>A mailing with each of its mails.</summary>
public sealed record MailingDetails(string Subject, string Body, DateTime SentAt, string? By, int LeftOut, IReadOnlyList<LetterDetails> Letters);

/// <summary>The mail to one contact: what became of it, and when.</summary>
public sealed record LetterDetails(string Contact, PartnerId Partner, string PartnerName, LetterFate Fate, DateTime At);

internal sealed class GetMailingHandler(NetworkDb db, IActorNames actors) : IQueryHandler<GetMailing, MailingDetails>
{
    public async Task<Outcome<MailingDetails>> Handle(GetMailing get, CancellationToken ct)
    {
        if (await db.Mailings().AsNoTracking().FirstOrDefaultAsync(m => m.Id == get.Mailing, ct) is not { } mailing) return Outcome.NotFound;
        var letters = await (
            from letter in db.MailingLetters().AsNoTracking()
            join contact in db.Contacts() on letter.Contact equals contact.Id
            join partner in db.Partners() on contact.Partner equals partner.Id
            where letter.Mailing == get.Mailing
            orderby contact.SearchText, contact.Id
            select new { Letter = letter.Id, contact.Name, Partner = partner.Id, PartnerName = partner.Name }).ToListAsync(ct);
        var ids = letters.ConvertAll(letter => letter.Letter.Value);
        var posted = await db.LetterRows().Where(l => ids.Contains(l.Letter)).ToDictionaryAsync(l => l.Letter, ct);
        var names = mailing.By is { } by ? await actors.Names([by], ct) : null;
        return new MailingDetails(mailing.Subject, mailing.Body, mailing.SentAt, mailing.By is { } member ? names!.GetValueOrDefault(member) : null, mailing.LeftOut,
            [.. letters.Select(letter => posted.GetValueOrDefault(letter.Letter.Value) is var post ? new LetterDetails(letter.Name, letter.Partner, letter.PartnerName, Fate(post), post?.SentAt ?? post?.DueAt ?? mailing.SentAt) : null!)]);
    }

    private static LetterFate Fate(LetterRow? letter) => letter switch
    {
        null => LetterFate.LeftOut,
        { LeftOut: true } => LetterFate.LeftOut,
        { SentAt: not null } => LetterFate.Left,
        { IsGivenUp: true } => LetterFate.GivenUp,
        { Attempts: > 0 } => LetterFate.TriedAgain,
        _ => LetterFate.Waiting,
    };
}

internal sealed class FindMailingsHandler(NetworkDb db) : IQueryHandler<FindMailings, IReadOnlyList<MailingRow>>
{
    private const int Latest = 50;

    public async Task<Outcome<IReadOnlyList<MailingRow>>> Handle(FindMailings find, CancellationToken ct)
    {
        var mailings = await db.Mailings().AsNoTracking().OrderByDescending(m => m.SentAt).ThenBy(m => m.Id).Take(Latest).Select(m => new { m.Id, m.Subject, m.SentAt }).ToListAsync(ct);
        var ids = mailings.ConvertAll(mailing => mailing.Id);
        var letters = (await db.MailingLetters().AsNoTracking().Where(l => ids.Contains(l.Mailing)).Select(l => new { l.Mailing, l.Id }).ToListAsync(ct)).ToLookup(l => l.Mailing, l => l.Id.Value);
        var all = letters.SelectMany(group => group).ToList();
        var left = (await db.LetterRows().Where(l => all.Contains(l.Letter) && l.SentAt != null && !l.LeftOut).Select(l => l.Letter).ToListAsync(ct)).ToHashSet();
        return Outcome.Of<IReadOnlyList<MailingRow>>([.. mailings.Select(m => new MailingRow(m.Id, m.Subject, m.SentAt, letters[m.Id].Count(), letters[m.Id].Count(left.Contains)))]);
    }
}
