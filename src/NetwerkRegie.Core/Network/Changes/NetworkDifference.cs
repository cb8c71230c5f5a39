using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network.Changes;

/// <summary>A tie on two days: what it was, what it is, and what became of it; null when it stayed the same.</summary>
internal sealed record TieOnTwoDays(TieRow? Before, TieRow? After)
{
    public TieRow Either => After ?? Before!;

    /// <summary>What became of it. Who rates a tie for the first time makes it known, not stronger.</summary>
    public NetworkChange? Change => (Before, After) switch
    {
        (null, _) => NetworkChange.Gained,
        (_, null) => NetworkChange.Lost,
        ({ Level: null }, { Level: not null }) => NetworkChange.FirstRated,
        var (before, after) when after.Weight > before.Weight => NetworkChange.Stronger,
        var (before, after) when after.Weight < before.Weight => NetworkChange.Weaker,
        _ => null,
    };
}

/// <summary>The difference between a network on two days. A tie is the same tie when it joins the same two partners.</summary>
internal sealed class NetworkDifference
{
    private NetworkDifference(NetworkRows before, NetworkRows after)
    {
        var (then, now) = (before.Partners.Select(partner => partner.Id).ToHashSet(), after.Partners.Select(partner => partner.Id).ToHashSet());
        (PartnersGained, PartnersLost) = ([.. after.Partners.Where(partner => !then.Contains(partner.Id))], [.. before.Partners.Where(partner => !now.Contains(partner.Id))]);
        Partners = [.. after.Partners, .. PartnersLost];
        var (old, current) = (before.Ties.ToDictionary(Pair), after.Ties.ToDictionary(Pair));
        Ties = [.. after.Ties.Select(tie => new TieOnTwoDays(old.GetValueOrDefault(Pair(tie)), tie)), .. before.Ties.Where(tie => !current.ContainsKey(Pair(tie))).Select(tie => new TieOnTwoDays(tie, null))];
    }

    /// <summary>Everybody of both days.</summary>
    public IReadOnlyList<NetworkPartnerRow> Partners { get; }

    /// <summary>Those of the second day only.</summary>
    public IReadOnlyList<NetworkPartnerRow> PartnersGained { get; }

    /// <summary>Those of the first day only.</summary>
    public IReadOnlyList<NetworkPartnerRow> PartnersLost { get; }

    /// <summary>The ties of both days, those that stayed the same too.</summary>
    public IReadOnlyList<TieOnTwoDays> Ties { get; }

    public static NetworkDifference Between(NetworkRows before, NetworkRows after) => new(before, after);

    public int Count(NetworkChange change) => Ties.Count(tie => tie.Change == change);

    private static (PartnerId, PartnerId) Pair(TieRow tie) => (tie.A, tie.B);
}
