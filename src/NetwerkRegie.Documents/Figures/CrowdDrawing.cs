using NetwerkRegie.Core.Network.Zoom;

namespace NetwerkRegie.Documents.Figures;

/// <summary>Draws a network from far off: each group a disc as large as it has partners, with their number in it, and between groups lines that are thicker the stronger the ties are together.</summary>
public static class CrowdDrawing
{
    private const double ShareOfSurface = 0.17;
    private const double Smallest = 13;
    private const double Largest = 84;
    private const double RoomAtRim = 30;
    private const double Bow = 0.05;
    private const int BondsPerGroup = 2;
    private const int Thickest = 5;

    /// <summary>The drawing of a crowd in a frame; the same crowd in the same frame always gives the same drawing.</summary>
    public static Drawing Draw(NetworkCrowd crowd, MapFrame frame, string language)
    {
        var radii = Radii(crowd, frame);
        var roomy = frame with { Margin = radii.DefaultIfEmpty(0).Max() + RoomAtRim, SideMargin = radii.DefaultIfEmpty(0).Max() + RoomAtRim };
        var places = crowd.Groups.Select(group => NodePlaces.InFrame(roomy, group.X, group.Y)).ToArray();
        NodePlaces.Part(places, radii, roomy);
        var room = new Crowd(frame.Width, frame.Height);
        for (var group = 0; group < places.Length; group++) room.Take(Box.Around(places[group], radii[group] * 0.94));
        var lines = Drawn(crowd).Reverse().Select(bond => Line(bond, crowd.Bonds[0].Strength, places)).ToList();
        foreach (var line in lines) room.Trace(line.From, line.Control, line.To, line.Ink.Width / 2);
        var placer = new LabelPlacer(room);
        var ink = Inks.Name with { Size = 13 };
        var labels = crowd.Groups.Select((group, at) => placer.Place(group.Name, ink, places[at], radii[at], mayMoveAway: true)).ToList();
        var texts = DocumentTexts.In(language);
        return new Drawing(frame.Width, frame.Height,
        [
            new LayerMark("nr-edges", lines, Decorative: true),
            new LayerMark("nr-leads", [.. labels.Where(label => label?.Leader is not null).Select(label => label!.Leader!)], Decorative: true),
            .. crowd.Groups.Select((group, at) => Node(group, at, (places[at], radii[at]), Label(labels[at], ink), Neighbours(crowd, at), texts)),
            new LayerMark("nr-letters", [.. crowd.Groups.Select((group, at) => Count(group.Partners.ToString("N0", texts.Culture), places[at], radii[at]))], Decorative: true),
        ])
        {
            NamesLeftOut = labels.Count(label => label is null),
        };
    }

    // In a dense network everything is tied to everything: the strongest tell which groups lie near each other, and the table has them all.
    private static IEnumerable<CrowdBond> Drawn(NetworkCrowd crowd) => crowd.Bonds.Take(BondsPerGroup * crowd.Groups.Count);

    // Surface, not width, grows with the number of partners.
    private static double[] Radii(NetworkCrowd crowd, MapFrame frame)
    {
        var perPartner = ShareOfSurface * frame.Width * frame.Height / Math.PI / Math.Max(1, crowd.Groups.Sum(group => group.Partners));
        return [.. crowd.Groups.Select(group => Math.Clamp(Math.Sqrt(perPartner * group.Partners), Smallest, Largest))];
    }

    private static CurveMark Line(CrowdBond bond, int strongest, Spot[] places)
    {
        var (from, to) = (places[Math.Min(bond.One, bond.Other)], places[Math.Max(bond.One, bond.Other)]);
        var control = new Spot((from.X + to.X) / 2 + (to.Y - from.Y) * Bow, (from.Y + to.Y) / 2 - (to.X - from.X) * Bow);
        var level = Math.Clamp((int)Math.Ceiling((double)Thickest * bond.Strength / strongest), 1, Thickest);
        return new CurveMark(Inks.Tie(level, oneSided: false, TieStance.Neutral), from, control, to) { Joins = (Math.Min(bond.One, bond.Other), Math.Max(bond.One, bond.Other)) };
    }

    private static TextMark? Label(PlacedLabel? label, Ink ink) => label is null ? null : new TextMark(ink, label.At, label.Lines, label.Anchor);

    private static TextMark Count(string count, Spot place, double radius)
    {
        var ink = Inks.TownCount with { Size = Math.Round(Math.Clamp(radius * 0.55, 12, 22), 1) };
        return new TextMark(ink, place.Moved(0, ink.Size * 0.345), count, TextAnchor.Middle) { Decorative = true };
    }

    private static NodeMark Node(CrowdGroup group, int at, (Spot Centre, double Radius) disc, TextMark? label, List<int> neighbours, DocumentTexts texts)
    {
        List<Mark> marks = [new DiscMark(Inks.Town, disc.Centre, disc.Radius)];
        if (label is not null) marks.Add(label);
        return new NodeMark(at, group.Around.Value, disc.Centre, texts.Say("Figures.GroupName", group.Name, group.Partners, group.Ties), group.Href, marks)
        {
            Neighbours = neighbours,
            HitArea = new DiscMark(Inks.Hit, disc.Centre, disc.Radius + 4),
        };
    }

    // Bonds stand in order of strength, so the strongest neighbour comes first.
    private static List<int> Neighbours(NetworkCrowd crowd, int group) => [.. Drawn(crowd).Where(bond => bond.One == group || bond.Other == group).Select(bond => bond.One == group ? bond.Other : bond.One)];
}
