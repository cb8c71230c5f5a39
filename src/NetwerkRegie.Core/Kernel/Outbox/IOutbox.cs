using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Kernel.Outbox;

/// <summary>Where a handler leaves a notice. It is saved with the operation, and leaves when the operation can no longer be undone.</summary>
public interface IOutbox
{
    /// <summary>Tells a member that there is something to read; never what.</summary>
    void Notify(MemberId to, string template, string link);

    /// <summary>Sends a member something that must not wait, such as an invitation.</summary>
    void NotifyNow(MemberId to, string template, string link);

    /// <summary>Posts a letter to somebody who is no member; whoever fills <see cref="ILetterWriter"/> for the kind writes it when it leaves. It waits as a notice does, and longer when asked.</summary>
    void Post(string kind, Guid letter, TimeSpan longer = default);

    /// <summary>Notes a letter that left at a moment in the past, for work that is taken over; it is not sent again, and stands in no way of an undo.</summary>
    void HasLeft(string kind, Guid letter, DateTime at);
}

/// <summary>A mail to somebody who is no member, as it leaves.</summary>
/// <param name="To">Mail address.</param>
/// <param name="Subject">Subject.</param>
/// <param name="Body">Plain text.</param>
public sealed record Letter(string To, string Subject, string Body)
{
    /// <summary>Who reads the answer; the program's own address when left out.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>The address where one click ends such mails (RFC 8058).</summary>
    public string? Unsubscribe { get; init; }
}

/// <summary>Writes letters of one kind at the moment they leave, so that neither a name nor a secret waits in the database; the room that posts them fills it in.</summary>
public interface ILetterWriter
{
    /// <summary>The kind of letter that it writes.</summary>
    string Kind { get; }

    /// <summary>The letter about the row, or null when nobody is to read it any more.</summary>
    Task<Letter?> Write(Guid about, CancellationToken ct);
}

/// <summary>Where a member reads mail, and in which language: a two-letter code.</summary>
public sealed record MailRecipient(string Address, string Language);

/// <summary>The mail address of a member; the room that keeps members fills it in.</summary>
public interface IMemberAddresses
{
    /// <summary>The address, or null when the member has ended.</summary>
    Task<MailRecipient?> AddressOf(MemberId member, CancellationToken ct);
}

/// <summary>Makes the secret at the end of a link at the moment its mail leaves, so that no secret waits in the database.</summary>
public interface IMailSecrets
{
    /// <summary>The secret to put behind the link, or null when mails of this template carry none.</summary>
    Task<string?> For(MemberId member, string template, CancellationToken ct);
}

/// <summary>What a mail says beside its link, put together at the moment it leaves and in the language of its reader. Never anything about a person.</summary>
public interface IMailWords
{
    /// <summary>The values for <c>{1}</c>, <c>{2}</c> … of the text, or null when mails of this template are another's.</summary>
    Task<IReadOnlyList<object>?> For(MemberId member, string template, CancellationToken ct);
}

/// <summary>Hands a message to the mail server; throws when the server does not take it.</summary>
public interface IMailer
{
    /// <summary>Whether there is a mail server at all.</summary>
    bool IsConfigured { get; }

    /// <summary>Sends one plain-text message.</summary>
    Task Send(string to, string subject, string body, CancellationToken ct);

    /// <summary>Sends one letter.</summary>
    Task Send(Letter letter, CancellationToken ct);
}

internal sealed class OutboxDesk(NetworkDb db, OperationScope scope, TimeProvider clock) : IOutbox
{
    public void Notify(MemberId to, string template, string link) => Leave(to, template, link, OutboxMessage.Grace);

    public void NotifyNow(MemberId to, string template, string link) => Leave(to, template, link, TimeSpan.Zero);

    public void Post(string kind, Guid letter, TimeSpan longer = default) =>
        db.OutboxMessages().Add(OutboxMessage.Post(scope.Current?.Id, letter, kind, clock.Now() + OutboxMessage.Grace + longer));

    public void HasLeft(string kind, Guid letter, DateTime at) => db.OutboxMessages().Add(OutboxMessage.LeftEarlier(letter, kind, at));

    private void Leave(MemberId to, string template, string link, TimeSpan wait) =>
        db.OutboxMessages().Add(OutboxMessage.Write(scope.Current?.Id, to, template, link, clock.Now() + wait));
}
