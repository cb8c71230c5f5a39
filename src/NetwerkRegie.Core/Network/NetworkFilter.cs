using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Overlays;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network;

/// <summary>Which part of the network is asked for. Nothing chosen means everything.</summary>
public sealed record NetworkFilter
{
    /// <summary>Most steps that can be looked from one partner.</summary>
    public const int MostSteps = 3;

    /// <summary>Only these kinds of organisation.</summary>
    public IReadOnlyList<PartnerType> Types { get; init; } = [];

    /// <summary>Only partners that work on this theme (code).</summary>
    public string? Theme { get; init; }

    /// <summary>Only partners of this place.</summary>
    public string? Place { get; init; }

    /// <summary>Only ties of at least this weight, 0 to 5.</summary>
    public int LeastLevel { get; init; }

    /// <summary>Seen from this partner.</summary>
    public PartnerId? From { get; init; }

    /// <summary>With a partner to look from: the way from that one to this one, through all that the other parts of the filter keep.</summary>
    public PartnerId? To { get; init; }

    /// <summary>What is laid over the map. Laying a theme over it shows who works on the chosen theme and leaves nobody out.</summary>
    public MapOverlay? Overlay { get; init; }

    /// <summary>Only the group that this partner belongs to.</summary>
    public PartnerId? Group { get; init; }

    /// <summary>A network too large to read is shown as its groups first.</summary>
    public bool ByGroups { get; init; }

    /// <summary>How many steps from that partner, 1 to 3.</summary>
    public int Steps { get; init; } = 1;

    /// <summary>The network on this day; today when left out.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>All of it in words that are the same for the same filter, to keep an answer by; the day is not among them.</summary>
    internal string Words => string.Join('|', string.Join(',', Types.Distinct().Order()), Theme, Place, LeastLevel.ToString(CultureInfo.InvariantCulture), From, To, Group, Overlay, Steps.ToString(CultureInfo.InvariantCulture));

    internal bool KeepsEverything => Types.Count == 0 && Theme is null && Place is null && LeastLevel <= TieLevel.Lowest && From is null && Group is null;
}
