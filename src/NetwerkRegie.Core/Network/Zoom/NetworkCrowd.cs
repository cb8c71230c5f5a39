using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Network.Zoom;

/// <summary>A network seen from far off: its groups, the largest first, and what lies between them. <paramref name="Alone"/> partners belong to no group that is large enough to speak of.</summary>
public sealed record NetworkCrowd(IReadOnlyList<CrowdGroup> Groups, IReadOnlyList<CrowdBond> Bonds, int Alone);

/// <summary>A group called after its best connected partner, which it is found by. X and Y run from 0 to 1.</summary>
public sealed record CrowdGroup(PartnerId Around, string Name, int Partners, int Ties, double X, double Y)
{
    /// <summary>Where its partners can be seen.</summary>
    public string? Href { get; init; }
}

/// <summary>The ties between partners of two groups, given by their place in the list: how many, and how strong together.</summary>
public sealed record CrowdBond(int One, int Other, int Ties, int Strength);
