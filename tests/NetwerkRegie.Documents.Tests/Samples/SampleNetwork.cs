using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Documents.Tests.Samples;

/// <summary>Fictional networks of any size: the same size gives the same network.</summary>
internal static class SampleNetwork
{
    private static readonly (PartnerType Type, string[] Names)[] Kinds =
    [
        (PartnerType.Library, ["Bibliotheek {0}"]),
        (PartnerType.Municipality, ["Gemeente {0}", "Gemeente {0}, Werk en Inkomen"]),
        (PartnerType.Hospital, ["Streekziekenhuis {0}", "Ouderenpoli {0}"]),
        (PartnerType.PrimaryCare, ["Huisartsen {0}", "Fysiotherapie {0}", "Verloskundigen {0}", "Apotheek {0}"]),
        (PartnerType.Welfare, ["Wijkteam {0}", "Stichting Welzijn {0}", "Buurthuis {0}", "Mantelzorgpunt {0}", "Ouderenbond {0}"]),
        (PartnerType.School, ["Basisschool {0}", "Kindcentrum {0}", "Lindecollege {0}"]),
        (PartnerType.Entrepreneur, ["Supermarkt {0}", "Ondernemers {0}", "Boekhandel {0}"]),
        (PartnerType.Other, ["Woningcorporatie {0}", "Sportvereniging {0}", "Zorgbelang en Cliëntenraad {0} en omstreken"]),
    ];

    private static readonly string[] Places =
        ["Lindewaard", "Oudendam", "Molenveld", "Oeverkwartier", "Heerdijk", "De Hoven", "Zandlust", "Stationsplein", "De Waarden", "Binnenstad"];

    private static readonly string[] GroupNames = ["Taal en meedoen", "Gezond ouder worden", "Kansrijk opgroeien", "Geld en wonen", "Ondernemers"];

    /// <summary>As large as the demo consortium: 68 partners, 150 ties, five groups, three white spots.</summary>
    public static NetworkPicture Demo { get; } = Make(68, 150, withGroups: true);

    public static NetworkPicture Make(int partners, int ties, bool withGroups = false)
    {
        var random = new Random(20261122);
        var groups = Math.Max(1, withGroups ? GroupNames.Length : partners / 30);
        var groupOf = Enumerable.Range(0, partners).Select(node => node < groups * 3 ? node % groups : random.Next(groups)).ToArray();
        var pairs = new HashSet<(int, int)>();
        while (pairs.Count < ties)
        {
            var one = random.Next(3) == 0 ? random.Next(Math.Max(1, partners / 20)) : random.Next(partners);
            var other = random.Next(partners);
            if (one == other || (groupOf[one] != groupOf[other] && random.Next(4) > 0)) continue;
            pairs.Add((Math.Min(one, other), Math.Max(one, other)));
        }

        var drawn = pairs.Select(pair => new PictureTie(pair.Item1, pair.Item2, random.Next(12) == 0 ? null : 1 + Math.Min(random.Next(5), random.Next(5)), random.Next(9) == 0)).ToArray();
        var places = Layout(partners, groupOf, groups, random);
        var nodes = Enumerable.Range(0, partners).Select(node => Node(node, places[node], drawn.Count(tie => tie.From == node || tie.To == node), withGroups && node >= partners - 3));
        return new NetworkPicture(
            [.. nodes],
            drawn,
            withGroups ? [.. GroupNames.Select((name, group) => new PictureGroup(name, [.. Enumerable.Range(0, partners).Where(node => groupOf[node] == group && node > 2)]))] : []);
    }

    private static PictureNode Node(int node, (double X, double Y) place, int degree, bool missing)
    {
        var (type, kinds) = Kinds[node % Kinds.Length];
        var name = string.Format(kinds[node / Kinds.Length % kinds.Length], Places[(node + node / 10) % Places.Length]);
        return new PictureNode(new Guid(node + 1, 7, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0), missing ? "" : name, type, place.X, place.Y, degree)
        {
            Missing = missing,
            Href = $"/partners/{node + 1}",
        };
    }

    // Each group has its own region; inside it partners lie on a sunflower, which keeps them apart without a simulation.
    private static (double X, double Y)[] Layout(int partners, int[] groupOf, int groups, Random random)
    {
        var seen = new int[groups];
        var sizes = new int[groups];
        foreach (var group in groupOf) sizes[group]++;
        var places = new (double, double)[partners];
        for (var node = 0; node < partners; node++)
        {
            var group = groupOf[node];
            var (homeX, homeY) = groups == 1 ? (0.5, 0.5) : (0.5 + 0.34 * Math.Cos(2 * Math.PI * group / groups - 2), 0.5 + 0.34 * Math.Sin(2 * Math.PI * group / groups - 2));
            var radius = (groups == 1 ? 0.48 : 0.62 / Math.Sqrt(groups) * 0.62) * Math.Sqrt((seen[group] + 0.5) / sizes[group]);
            var angle = seen[group]++ * 2.399963 + random.NextDouble() * 0.4;
            places[node] = (Math.Clamp(homeX + radius * Math.Cos(angle), 0, 1), Math.Clamp(homeY + radius * Math.Sin(angle), 0, 1));
        }

        return places;
    }
}
