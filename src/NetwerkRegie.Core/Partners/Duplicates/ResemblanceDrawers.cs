using System.Runtime.InteropServices;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>
/// Who is filed under which key, in the order in which they came. Of what very many share only the first are looked at, so that whoever comes or goes may let another in or push one out:
/// those are told, because what they are compared with has changed too.
/// </summary>
internal sealed class ResemblanceDrawers
{
    private readonly Dictionary<ulong, Drawer> drawers = [];

    /// <summary>Files a partner, and notes who is no longer looked at because of it.</summary>
    public void Add(PartnerId partner, ulong[] keys, HashSet<PartnerId> shifted)
    {
        foreach (var key in keys)
        {
            ref var drawer = ref CollectionsMarshal.GetValueRefOrAddDefault(drawers, key, out var isThere);
            if (!isThere) drawer.Only = partner;
            else if (Put(drawer.All ??= [drawer.Only], partner) <= ResemblanceKeys.Most(key)) Note(drawer.All, key, shifted);
        }
    }

    /// <summary>Takes a partner out, and notes who is looked at from now on.</summary>
    public void Remove(PartnerId partner, ulong[] keys, HashSet<PartnerId> shifted)
    {
        foreach (var key in keys)
        {
            ref var drawer = ref CollectionsMarshal.GetValueRefOrNullRef(drawers, key);
            if (drawer.All is not { } all)
            {
                drawers.Remove(key);
                continue;
            }

            var place = all.BinarySearch(partner);
            if (place <= ResemblanceKeys.Most(key)) Note(all, key, shifted);
            all.RemoveAt(place);
            if (all.Count == 0) drawers.Remove(key);
        }
    }

    /// <summary>Adds whom the partner is compared with, and itself: those that are looked at under a key under which it is looked at too; if so wanted, only those that came before it.</summary>
    public void Near(PartnerId partner, ulong[] keys, bool earlierOnly, HashSet<PartnerId> near)
    {
        foreach (var key in keys)
        {
            if (drawers[key].All is not { } all) continue;
            var looked = CollectionsMarshal.AsSpan(all)[..Math.Min(all.Count, ResemblanceKeys.Most(key) + 1)];
            var place = looked.BinarySearch(partner);
            if (place < 0) continue;
            foreach (var other in earlierOnly ? looked[..place] : looked) near.Add(other);
        }
    }

    private static int Put(List<PartnerId> all, PartnerId partner)
    {
        var place = all.Count == 0 || all[^1].CompareTo(partner) < 0 ? all.Count : ~all.BinarySearch(partner);
        all.Insert(place, partner);
        return place;
    }

    /// <summary>The first that is not looked at.</summary>
    private static void Note(List<PartnerId> all, ulong key, HashSet<PartnerId> shifted)
    {
        var first = ResemblanceKeys.Most(key) + 1;
        if (all.Count > first) shifted.Add(all[first]);
    }

    /// <summary>Most keys are of one partner only.</summary>
    private record struct Drawer(PartnerId Only, List<PartnerId>? All);
}
