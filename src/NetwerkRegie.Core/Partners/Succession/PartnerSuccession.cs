using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Succession;

/// <summary>How one partner came from another.</summary>
public enum SuccessionKind
{
    /// <summary>The new one took the old one over, and existed before.</summary>
    TakenOver = 1,

    /// <summary>The old one merged with others into a new legal entity.</summary>
    Merged = 2,

    /// <summary>The new one split off from the old one.</summary>
    SplitOff = 3,
}

/// <summary>A library of the consortium has members and work of its own, and so cannot be succeeded.</summary>
public sealed record LibraryCannotBeSucceeded(string Name) : Refusal;

/// <summary>A partner cannot go up in itself.</summary>
public sealed record SucceedsItself(string Name) : Refusal;

/// <summary>
/// One partner came from another on a day. Not a merge of duplicates: both had a life of their own, so both stay, and the network on an earlier day shows the old one.
/// </summary>
public sealed class PartnerSuccession : Entity
{
    private PartnerSuccession()
    {
    }

    /// <summary>Identifies the succession.</summary>
    public PartnerSuccessionId Id { get; private set; }

    /// <summary>The one that was there before.</summary>
    public PartnerId Old { get; private set; }

    /// <summary>The one that goes on.</summary>
    public PartnerId New { get; private set; }

    /// <summary>The first day of the new state of things.</summary>
    public DateOnly On { get; private set; }

    /// <summary>How it came.</summary>
    public SuccessionKind Kind { get; private set; }

    /// <summary>One partner comes from another.</summary>
    public static PartnerSuccession Of(PartnerId old, PartnerId successor, DateOnly on, SuccessionKind kind) =>
        new() { Id = PartnerSuccessionId.New(), Old = old, New = successor, On = on, Kind = kind };

    /// <summary>The old partner turned out to be another one.</summary>
    internal void OldMovesTo(PartnerId kept) => Old = kept;

    /// <summary>The new partner turned out to be another one.</summary>
    internal void NewMovesTo(PartnerId kept) => New = kept;
}
