namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>Writes cards for an address book (vCard 4.0, RFC 6350) as they arrive.</summary>
public interface ICardWriter
{
    /// <summary>Writes the cards.</summary>
    /// <param name="file">Stays open.</param>
    /// <param name="cards">Organisations and people.</param>
    /// <param name="ct">Stops between two cards.</param>
    Task Write(Stream file, IAsyncEnumerable<OutgoingCard> cards, CancellationToken ct = default);
}

/// <summary>A card of an organisation, or of a person at one.</summary>
public sealed record OutgoingCard(Guid Id, string Name, bool IsPerson)
{
    /// <summary>The organisation where a person works.</summary>
    public string? Organisation { get; init; }

    /// <summary>What a person does there.</summary>
    public string? Function { get; init; }

    /// <summary>Street with number.</summary>
    public string? Street { get; init; }

    /// <summary>Postcode.</summary>
    public string? Postcode { get; init; }

    /// <summary>Place.</summary>
    public string? Place { get; init; }

    /// <summary>Country (ISO 3166-1).</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north and east, if known.</summary>
    public (double Latitude, double Longitude)? Position { get; init; }

    /// <summary>Phone number as it works from every phone.</summary>
    public string? Phone { get; init; }

    /// <summary>Mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Address on the web.</summary>
    public string? Website { get; init; }

    /// <summary>A few sentences.</summary>
    public string? Note { get; init; }

    /// <summary>Words to group cards by.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>When it was changed last, UTC.</summary>
    public DateTime? ChangedAt { get; init; }
}
