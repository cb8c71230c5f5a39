using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>The contact is no longer there.</summary>
public sealed record ContactHasEnded : Refusal;

/// <summary>Contacts belong to a library; the sender acts for none.</summary>
public sealed record NoLibraryChosen : Refusal;

/// <summary>The contact works there already.</summary>
public sealed record ContactWorksThere(string Partner) : Refusal;

/// <summary>The contact cannot go before the last post began.</summary>
public sealed record ContactMovesBeforeStart(DateOnly Started) : Refusal;

/// <summary>A person at a partner, known to one library. Other libraries do not see that it exists.</summary>
public sealed class Contact : Entity, IAboutPerson
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 100;

    /// <summary>Longest function, in characters.</summary>
    public const int LongestFunction = 100;

    private Contact()
    {
    }

    /// <summary>Identifies the contact.</summary>
    public ContactId Id { get; private set; }

    /// <summary>The partner where the person works.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>The library that knows the person.</summary>
    public PartnerId Library { get; private set; }

    /// <summary>Name.</summary>
    [Personal]
    public string Name { get; private set; } = "";

    /// <summary>What the person does there.</summary>
    [Personal]
    public string? Function { get; private set; }

    /// <summary>Mail address.</summary>
    [Personal]
    public string? Email { get; private set; }

    /// <summary>Phone number, written as <see cref="PhoneRule"/> writes it.</summary>
    [Personal]
    public string? Phone { get; private set; }

    /// <summary>The name folded, to find the person by.</summary>
    [Personal]
    public string SearchText { get; private set; } = "";

    /// <summary>The day the person was added.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>The day the person was no longer there.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The day the person asked for no more mail.</summary>
    public DateOnly? MailStoppedOn { get; private set; }

    /// <summary>Whether mail can be sent: there is an address, and the person did not ask for no more.</summary>
    public bool TakesMail => Email is not null && MailStoppedOn is null && EndedOn is null;

    /// <inheritdoc />
    public Guid PersonKey => Id.Value;

    /// <summary>A library gets to know somebody at a partner.</summary>
    public static Contact Meet(PartnerId library, PartnerId partner, ContactCard card, DateOnly since)
    {
        var contact = new Contact { Id = ContactId.New(), Library = library, Partner = partner, Since = since };
        contact.Fill(card);
        return contact;
    }

    /// <summary>The person's details changed.</summary>
    public Refusal? Change(ContactCard card)
    {
        if (EndedOn is not null) return new ContactHasEnded();
        Fill(card);
        return null;
    }

    /// <summary>The person is no longer there.</summary>
    public Refusal? End(DateOnly on)
    {
        if (EndedOn is not null) return new ContactHasEnded();
        EndedOn = on;
        return null;
    }

    /// <summary>The partner turned out to be another one.</summary>
    internal void MovesTo(PartnerId kept) => Partner = kept;

    /// <summary>The organisation that knows the person turned out to be another one.</summary>
    internal void LibraryMovesTo(PartnerId kept) => Library = kept;

    /// <summary>The person works at another partner from this day on, with new details; what was before goes on as a former post.</summary>
    public (ContactPost? Post, Refusal? Refusal) MoveTo(PartnerId partner, ContactCard card, DateOnly postSince, DateOnly on)
    {
        if (EndedOn is not null) return (null, new ContactHasEnded());
        if (on < postSince) return (null, new ContactMovesBeforeStart(postSince));
        var post = ContactPost.Left(this, postSince, on);
        Partner = partner;
        Fill(card);
        return (post, null);
    }

    /// <summary>The person wants no more mail from the library.</summary>
    public void StopMail(DateOnly on) => MailStoppedOn ??= on;

    /// <summary>The person wants mail after all.</summary>
    public void ResumeMail() => MailStoppedOn = null;

    /// <summary>Works out again what the person is found by.</summary>
    internal void Fold() => SearchText = Folding.Fold(Name);

    private void Fill(ContactCard card)
    {
        (Name, Function, Email, Phone) = (card.Name, card.Function, card.Email, card.Phone);
        Fold();
    }
}

/// <summary>A person's details, checked and written the one way we write them.</summary>
public sealed record ContactCard(string Name, string? Function, string? Email, string? Phone);
