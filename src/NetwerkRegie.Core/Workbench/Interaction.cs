using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>How a library and a partner met.</summary>
public enum InteractionKind
{
    /// <summary>Bezoek: one went to see the other.</summary>
    Visit = 1,

    /// <summary>Telefoongesprek.</summary>
    Call = 2,

    /// <summary>E-mail.</summary>
    Email = 3,

    /// <summary>Overleg: a meeting that was planned, at a table or on a screen.</summary>
    Meeting = 4,
}

/// <summary>A moment of contact between a library and a partner. It belongs to the library that wrote it down; other libraries do not see that it exists.</summary>
public sealed class Interaction : Entity, IAboutPerson
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 150;

    /// <summary>Longest notes, in characters.</summary>
    public const int LongestNotes = 4000;

    /// <summary>Most people who can take part.</summary>
    public const int MostPeople = 30;

    private readonly List<InteractionPerson> people = [];

    private Interaction()
    {
    }

    /// <summary>Identifies the moment.</summary>
    public InteractionId Id { get; private set; }

    /// <summary>The library that wrote it down.</summary>
    public PartnerId Library { get; private set; }

    /// <summary>With whom.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>How they met.</summary>
    public InteractionKind Kind { get; private set; }

    /// <summary>The day, in local time; a day to come is an appointment.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>When it began, UTC; null when only the day is known.</summary>
    public DateTime? StartsAt { get; private set; }

    /// <summary>When it ended, UTC; null when unknown.</summary>
    public DateTime? EndsAt { get; private set; }

    /// <summary>What it was about, in a few words.</summary>
    [Personal]
    public string? Title { get; private set; }

    /// <summary>What was said.</summary>
    [Personal]
    public string? Notes { get; private set; }

    /// <summary>The initiative that it was about.</summary>
    public InitiativeId? Initiative { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public MemberId? RecordedBy { get; private set; }

    /// <summary>Who took part.</summary>
    public IReadOnlyList<InteractionPerson> People => people;

    /// <summary>What is written about people is sealed with a key of its own.</summary>
    public Guid PersonKey => Id.Value;

    /// <summary>Somebody writes down that her library met a partner, or is going to.</summary>
    public static Interaction Record(PartnerId library, PartnerId partner, InteractionCard card, MemberId? by)
    {
        var interaction = new Interaction { Id = InteractionId.New(), Library = library, Partner = partner, RecordedBy = by };
        interaction.Fill(card);
        return interaction;
    }

    /// <summary>It was written down differently.</summary>
    public void Correct(InteractionCard card) => Fill(card);

    /// <summary>Its partner turned out to be another one that we knew already.</summary>
    internal void FollowPartner(PartnerId kept) => Partner = kept;

    /// <summary>The organisation whose work it is turned out to be another one.</summary>
    internal void FollowLibrary(PartnerId kept) => Library = kept;

    private void Fill(InteractionCard card)
    {
        (Kind, Day, StartsAt, EndsAt) = (card.Kind, card.Day, card.StartsAt, card.EndsAt);
        (Title, Notes, Initiative) = (card.Title, card.Notes, card.Initiative);
        people.RemoveAll(person => !card.Contacts.Any(contact => contact == person.Contact) && !card.Colleagues.Any(colleague => colleague == person.Colleague));
        people.AddRange(card.Contacts.Where(contact => people.TrueForAll(person => person.Contact != contact)).Select(contact => InteractionPerson.From(Id, contact)).ToList());
        people.AddRange(card.Colleagues.Where(colleague => people.TrueForAll(person => person.Colleague != colleague)).Select(colleague => InteractionPerson.OfUs(Id, colleague)).ToList());
    }
}

/// <summary>Somebody who took part in a moment of contact: a contact at the partner, or a colleague.</summary>
public sealed class InteractionPerson : Entity
{
    private InteractionPerson()
    {
    }

    /// <summary>Identifies the row.</summary>
    public InteractionPersonId Id { get; private set; }

    /// <summary>The moment.</summary>
    public InteractionId Interaction { get; private set; }

    /// <summary>The contact at the partner; null for a colleague.</summary>
    public ContactId? Contact { get; private set; }

    /// <summary>The colleague; null for a contact.</summary>
    public MemberId? Colleague { get; private set; }

    internal static InteractionPerson From(InteractionId interaction, ContactId contact) => new() { Id = InteractionPersonId.New(), Interaction = interaction, Contact = contact };

    internal static InteractionPerson OfUs(InteractionId interaction, MemberId colleague) => new() { Id = InteractionPersonId.New(), Interaction = interaction, Colleague = colleague };
}

/// <summary>Everything about a moment of contact that a form can say, checked. Times are UTC.</summary>
public sealed record InteractionCard(
    InteractionKind Kind, DateOnly Day, DateTime? StartsAt, DateTime? EndsAt, string? Title, string? Notes, InitiativeId? Initiative, IReadOnlyList<ContactId> Contacts, IReadOnlyList<MemberId> Colleagues);
