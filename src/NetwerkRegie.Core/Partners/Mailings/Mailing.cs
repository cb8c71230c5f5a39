using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>One mail of a library to a selection of its contacts: the text with its fields open, and who gets it.</summary>
public sealed class Mailing : Entity
{
    /// <summary>Longest subject, in characters.</summary>
    public const int LongestSubject = 150;

    /// <summary>Longest text, in characters.</summary>
    public const int LongestBody = 5000;

    private readonly List<MailingLetter> letters = [];

    private Mailing()
    {
    }

    /// <summary>Identifies the mailing.</summary>
    public MailingId Id { get; private set; }

    /// <summary>The library that sends it.</summary>
    public PartnerId Library { get; private set; }

    /// <summary>The member who sends it; null for the operator.</summary>
    public MemberId? By { get; private set; }

    /// <summary>Subject.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Text.</summary>
    public string Body { get; private set; } = "";

    /// <summary>When it was sent, UTC.</summary>
    public DateTime SentAt { get; private set; }

    /// <summary>How many that were chosen were left out: without an address, or wanting no mail.</summary>
    public int LeftOut { get; private set; }

    /// <summary>One for each contact.</summary>
    public IReadOnlyList<MailingLetter> Letters => letters;

    /// <summary>A library writes to contacts.</summary>
    public static Mailing Send(PartnerId library, MemberId? by, string subject, string body, IEnumerable<ContactId> contacts, int leftOut, DateTime at)
    {
        var mailing = new Mailing { Id = MailingId.New(), Library = library, By = by, Subject = subject, Body = body, SentAt = at, LeftOut = leftOut };
        mailing.letters.AddRange(contacts.Select(contact => MailingLetter.To(mailing.Id, contact)));
        return mailing;
    }

    /// <summary>The library turned out to be another one.</summary>
    internal void LibraryMovesTo(PartnerId kept) => Library = kept;
}

/// <summary>The mail to one contact.</summary>
public sealed class MailingLetter : Entity
{
    private MailingLetter()
    {
    }

    /// <summary>Identifies the letter.</summary>
    public MailingLetterId Id { get; private set; }

    /// <summary>What it is part of.</summary>
    public MailingId Mailing { get; private set; }

    /// <summary>To whom.</summary>
    public ContactId Contact { get; private set; }

    internal static MailingLetter To(MailingId mailing, ContactId contact) => new() { Id = MailingLetterId.New(), Mailing = mailing, Contact = contact };
}
