using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>Where a contact worked before, and from when until when. The post of today is in the contact itself.</summary>
public sealed class ContactPost : Entity, IAboutPerson
{
    private ContactPost()
    {
    }

    /// <summary>Identifies the post.</summary>
    public ContactPostId Id { get; private set; }

    /// <summary>Who held it.</summary>
    public ContactId Contact { get; private set; }

    /// <summary>Where.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>The library that knows the contact.</summary>
    public PartnerId Library { get; private set; }

    /// <summary>What the person did there.</summary>
    [Personal]
    public string? Function { get; private set; }

    /// <summary>The first day that we know of.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The first day on which the person was no longer there.</summary>
    public DateOnly Until { get; private set; }

    /// <inheritdoc />
    public Guid PersonKey => Contact.Value;

    internal static ContactPost Left(Contact contact, DateOnly from, DateOnly until) => new()
    {
        Id = ContactPostId.New(),
        Contact = contact.Id,
        Partner = contact.Partner,
        Library = contact.Library,
        Function = contact.Function,
        From = from,
        Until = until,
    };

    /// <summary>The partner turned out to be another one.</summary>
    internal void MovesTo(PartnerId kept) => Partner = kept;

    /// <summary>The library turned out to be another one.</summary>
    internal void LibraryMovesTo(PartnerId kept) => Library = kept;
}
