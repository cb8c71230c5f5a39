using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>Somebody said that a fact of a partner is right: the last time that happened, one row for each fact. The history keeps the earlier times.</summary>
public sealed class FieldConfirmation : Entity
{
    /// <summary>Length of the mark of a value.</summary>
    public const int MarkLength = 32;

    private FieldConfirmation()
    {
    }

    /// <summary>Identifies the confirmation.</summary>
    public FieldConfirmationId Id { get; private set; }

    /// <summary>Whose fact it is.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>The fact.</summary>
    public CardFact Field { get; private set; }

    /// <summary>A mark of the value that was confirmed; when the value has another one now, it was changed since.</summary>
    public string Mark { get; private set; } = "";

    /// <summary>When it was confirmed, UTC.</summary>
    public DateTime ConfirmedAt { get; private set; }

    /// <summary>The member who confirmed it, having asked; null when a contact of the partner did.</summary>
    public MemberId? By { get; private set; }

    /// <summary>The contact of the partner who confirmed it.</summary>
    public ContactId? Contact { get; private set; }

    /// <summary>The fact is confirmed for the first time.</summary>
    public static FieldConfirmation Of(PartnerId partner, CardFact field, Confirmed confirmed)
    {
        var confirmation = new FieldConfirmation { Id = FieldConfirmationId.New(), Partner = partner, Field = field };
        confirmation.Again(confirmed);
        return confirmation;
    }

    /// <summary>The fact is confirmed once more.</summary>
    public void Again(Confirmed confirmed) => (Mark, ConfirmedAt, By, Contact) = (confirmed.Mark, confirmed.At, confirmed.By, confirmed.Contact);

    /// <summary>The partner turned out to be another one.</summary>
    internal void MovesTo(PartnerId kept) => Partner = kept;
}

/// <summary>That a value was confirmed: a mark of it, when, and by a member or by a contact of the partner.</summary>
public sealed record Confirmed(string Mark, DateTime At, MemberId? By, ContactId? Contact);
