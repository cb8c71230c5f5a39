namespace NetwerkRegie.Core.Kernel.Outbox;

/// <summary>An e-mail that waits to be sent. It holds no address and nothing about a resident: only to which member, which text and which link.</summary>
public sealed class OutboxMessage
{
    /// <summary>How long a notice waits before it leaves, so that its operation can still be undone.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    /// <summary>How often a letter to somebody outside is tried: more than a day long. A member's notice is never given up.</summary>
    public const int MostAttempts = 14;

    private OutboxMessage()
    {
    }

    /// <summary>The message.</summary>
    public OutboxMessageId Id { get; private set; }

    /// <summary>The operation that gave rise to it; null when no operation did.</summary>
    public OperationId? Operation { get; private set; }

    /// <summary>To which member; null when it is a letter to somebody who is no member.</summary>
    public MemberId? To { get; private set; }

    /// <summary>The row that a letter is about, from which it is written at the moment it leaves; null for a notice to a member.</summary>
    public Guid? Letter { get; private set; }

    /// <summary>Key of the text: <c>Mail.{Template}.Subject</c> and <c>Mail.{Template}.Body</c>.</summary>
    public string Template { get; private set; } = "";

    /// <summary>Path of the page to read, such as <c>/doorverwijzingen</c>.</summary>
    public string Link { get; private set; } = "";

    /// <summary>Not sent before this moment, UTC.</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>When the mail server took it, UTC.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>How often it was given to the mail server.</summary>
    public int Attempts { get; private set; }

    /// <summary>When the time came nobody was to read it any more, so nothing was sent.</summary>
    public bool LeftOut { get; private set; }

    internal static OutboxMessage Write(OperationId? operation, MemberId to, string template, string link, DateTime due) =>
        new() { Id = OutboxMessageId.New(), Operation = operation, To = to, Template = template, Link = link, DueAt = due };

    internal static OutboxMessage Post(OperationId? operation, Guid letter, string template, DateTime due) =>
        new() { Id = OutboxMessageId.New(), Operation = operation, Letter = letter, Template = template, DueAt = due };

    internal static OutboxMessage LeftEarlier(Guid letter, string template, DateTime at) =>
        new() { Id = OutboxMessageId.New(), Letter = letter, Template = template, DueAt = at, SentAt = at, Attempts = 1 };

    /// <summary>When it is tried again should this attempt fail: after 1, 2, 4 … minutes, at most 6 hours apart.</summary>
    internal DateTime NextAttempt(DateTime now) => now + TimeSpan.FromMinutes(Math.Min(360, Math.Pow(2, Math.Min(Attempts, 10))));
}
