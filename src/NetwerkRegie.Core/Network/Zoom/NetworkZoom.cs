using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Graphs.Drawing;
using NetwerkRegie.Graphs.Grouping;

namespace NetwerkRegie.Core.Network.Zoom;

/// <summary>Sees a network that is too large to read as its groups first, and opens one of them.</summary>
internal sealed class NetworkZoom(FreshAnswers answers)
{
    private const int MostReadable = 300;
    private const int FewestMembers = 4;
    private const int MostGroups = 40;

    /// <summary>The partners that belong to no group have this in the place of a partner that theirs is called after.</summary>
    private static readonly PartnerId Nobody = new(Guid.Empty);

    /// <summary>Whether it takes a step back to read so many.</summary>
    public static bool IsCrowd(NetworkRows shown, NetworkFilter filter) => filter is { ByGroups: true, Group: null, From: null } && shown.Partners.Count > MostReadable;

    /// <summary>The part within the group that was asked for, and the name of that group; null when there is no such group. Without a group everything stays.</summary>
    public async Task<(NetworkRows Rows, string? Name)?> Open(NetworkRows shown, NetworkFilter filter, CancellationToken ct)
    {
        if (filter.Group is not { } asked) return (shown, null);
        var groups = await Groups(shown, filter, ct);
        if (asked == Nobody) return (shown.Among([.. shown.Partners.Where(partner => !groups.Of.ContainsKey(partner.Id))], shown.Ties), Texts.Say("Network.NoGroup"));
        if (!groups.Of.TryGetValue(asked, out var group)) return null;
        return (shown.Among([.. shown.Partners.Where(partner => groups.Of.TryGetValue(partner.Id, out var other) && other == group)], shown.Ties), NameOf(groups.Around[group].Name));
    }

    /// <summary>The groups of what is shown, each in the middle of its partners; null when it has none.</summary>
    public async Task<NetworkCrowd?> StepBack(NetworkRows shown, NetworkFilter filter, IReadOnlyDictionary<PartnerId, Point> places, CancellationToken ct)
    {
        var groups = await Groups(shown, filter, ct);
        if (groups.Around.Count == 0) return null;
        var members = shown.Partners.Where(partner => groups.Of.ContainsKey(partner.Id)).ToLookup(partner => groups.Of[partner.Id]);
        var ties = shown.Ties.Where(tie => groups.Of.ContainsKey(tie.A) && groups.Of.ContainsKey(tie.B)).ToLookup(tie => Pair(groups.Of[tie.A], groups.Of[tie.B]));
        var middles = Enumerable.Range(0, groups.Around.Count).Select(group => new Point(members[group].Average(partner => places[partner.Id].X), members[group].Average(partner => places[partner.Id].Y))).ToList();
        var (x, y) = (Spread.Over(middles.Select(middle => middle.X)), Spread.Over(middles.Select(middle => middle.Y)));
        return new NetworkCrowd(
            [.. groups.Around.Select((around, group) => new CrowdGroup(around.Id, NameOf(around.Name), members[group].Count(), ties[(group, group)].Count(), x.Of(middles[group].X), y.Of(middles[group].Y)))],
            [.. ties.Where(between => between.Key.One != between.Key.Other).Select(between => new CrowdBond(between.Key.One, between.Key.Other, between.Count(), between.Sum(tie => tie.Weight))).OrderByDescending(bond => bond.Strength)],
            shown.Partners.Count - groups.Of.Count);
    }

    /// <summary>The division is found once for all members and kept for as long as nothing changes. The part of the network that it is of is the same whichever group is open.</summary>
    private Task<Division> Groups(NetworkRows shown, NetworkFilter filter, CancellationToken ct)
    {
        var part = filter with { Group = null, ByGroups = false, Overlay = null, Steps = 1, To = null };
        return answers.ForAll(string.Create(CultureInfo.InvariantCulture, $"groups {shown.AsOf:O} {part.Words}"), () => Task.FromResult(Divide(shown, ct)), ct);
    }

    private static Division Divide(NetworkRows shown, CancellationToken ct)
    {
        var graph = shown.Numbers.Graph;
        var communities = Communities.Of(graph, byWeight: true, ct);
        var large = Math.Min(MostGroups, communities.Sizes.TakeWhile(size => size >= FewestMembers).Count());
        var of = shown.Partners.Index().Where(partner => communities.ByVertex[partner.Index] < large).ToDictionary(partner => partner.Item.Id, partner => communities.ByVertex[partner.Index]);
        var around = shown.Partners.Index().Where(partner => of.ContainsKey(partner.Item.Id)).GroupBy(partner => of[partner.Item.Id]).OrderBy(group => group.Key)
            .Select(group => group.MaxBy(partner => graph.Degree(partner.Index)).Item).Select(partner => (partner.Id, partner.Name));
        return new Division(of, [.. around]);
    }

    private static string NameOf(string around) => Texts.Say("Network.GroupAround", around);

    private static (int One, int Other) Pair(int one, int other) => one < other ? (one, other) : (other, one);

    private sealed record Division(IReadOnlyDictionary<PartnerId, int> Of, IReadOnlyList<(PartnerId Id, string Name)> Around);
}
