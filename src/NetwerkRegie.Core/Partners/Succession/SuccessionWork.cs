using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Succession;

/// <summary>A kind of work that can go on with the one that succeeds a partner.</summary>
public enum CarriedWork
{
    /// <summary>What it offers to residents.</summary>
    Services = 1,

    /// <summary>What is still to be done about it.</summary>
    Tasks = 2,

    /// <summary>What it is party to.</summary>
    Agreements = 3,

    /// <summary>What it takes part in.</summary>
    Initiatives = 4,
}

/// <summary>Work that can go on when a partner is succeeded; the rooms that keep it count it here, and move it when <see cref="PartnerSucceeded"/> says so. Whoever listens to that is found with all it fills in, so no room registers this.</summary>
public interface ISuccessionWork
{
    /// <summary>What it is.</summary>
    CarriedWork Kind { get; }

    /// <summary>How much of it the partner has that the current member may see.</summary>
    Task<int> Count(PartnerId partner, CancellationToken ct);
}

/// <summary>How much there is of a kind of work that can go on.</summary>
public sealed record CarriedWorkCount(CarriedWork Kind, int Count);

/// <summary>A kind of work, and where it goes: as in <see cref="Destination"/>.</summary>
public sealed record WorkDestination
{
    /// <summary>What.</summary>
    public CarriedWork Kind { get; init; }

    /// <summary>Where to; empty when it stays.</summary>
    public string? To { get; init; }

    /// <summary>The place of the new partner, or null when it stays.</summary>
    internal int? Part(int parts) => new Destination { To = To }.Part(parts);
}
