using System.Runtime.InteropServices;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>
/// Partners filed under everything that two records of one organisation usually share, so that each is compared with a few others instead of with all.
/// What very many share, such as a common word in a large town, tells nothing and is passed over.
/// </summary>
internal sealed class ResemblanceIndex
{
    private readonly Dictionary<ulong, Drawer> drawers = [];
    private readonly List<(int Partner, int Next)> slips = [];
    private readonly List<PartnerTraits> all = [];
    private readonly HashSet<int> near = [];
    private (PartnerTraits? Of, ulong[] Keys) latest = (null, []);

    /// <summary>Files a partner.</summary>
    public void Add(PartnerTraits partner)
    {
        foreach (var key in Keys(partner))
        {
            ref var drawer = ref CollectionsMarshal.GetValueRefOrAddDefault(drawers, key, out _);

            // Nobody looks into a drawer that is too full, so nothing is added to it either.
            if (++drawer.Count > ResemblanceKeys.Most(key)) continue;
            slips.Add((all.Count, drawer.Latest));
            drawer.Latest = slips.Count;
        }

        all.Add(partner);
    }

    /// <summary>Those filed so far that may be the same organisation, the most alike first.</summary>
    public List<(PartnerTraits Partner, Resemblance Resemblance)> Find(PartnerTraits partner)
    {
        near.Clear();
        foreach (var key in Keys(partner))
        {
            if (!drawers.TryGetValue(key, out var drawer) || drawer.Count > ResemblanceKeys.Most(key)) continue;
            for (var slip = drawer.Latest; slip > 0; slip = slips[slip - 1].Next) near.Add(slips[slip - 1].Partner);
        }

        var found = new List<(PartnerTraits Partner, Resemblance Resemblance)>();
        foreach (var place in near)
        {
            if (Resemblance.Compare(partner, all[place]) is { IsCandidate: true } resemblance) found.Add((all[place], resemblance));
        }

        found.Sort((one, other) => other.Resemblance.Score.CompareTo(one.Resemblance.Score));
        return found;
    }

    /// <summary>What the partner is filed under; kept, because whoever is looked for is mostly filed next.</summary>
    private ulong[] Keys(PartnerTraits partner)
    {
        if (latest.Of != partner) latest = (partner, ResemblanceKeys.Of(partner));
        return latest.Keys;
    }

    /// <summary>How many partners were filed under a key, and the slip of the latest; each slip tells which was before it.</summary>
    private record struct Drawer(int Count, int Latest);
}
