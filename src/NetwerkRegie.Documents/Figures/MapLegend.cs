using NetwerkRegie.Core.Network;

namespace NetwerkRegie.Documents.Figures;

/// <summary>What the shapes and lines of a network map mean: only those that occur in it.</summary>
public static class MapLegend
{
    private const double RowHeight = 22;
    private const double Glyph = 13;
    private const double LineLength = 30;
    private const double TextSize = 12.4;

    /// <summary>The legend of a picture, in as many rows as the width asks for.</summary>
    public static Drawing Draw(NetworkPicture picture, double width, string language)
    {
        var texts = DocumentTexts.In(language);
        var ink = Inks.Label with { Size = TextSize };
        var marks = new List<Mark>();
        var at = new Spot(0, RowHeight / 2);
        foreach (var (sample, sampleWidth, words) in Entries(picture, texts))
        {
            var entryWidth = sampleWidth + 6 + ink.Face.Width(words, ink.Size);
            if (at.X > 0 && at.X + entryWidth > width) at = new Spot(0, at.Y + RowHeight);
            marks.Add(sample(at));
            marks.Add(new TextMark(ink, at.Moved(sampleWidth + 6, TextSize * 0.345), words));
            at = at.Moved(entryWidth + 16, 0);
        }

        return new Drawing(width, at.Y + RowHeight / 2, marks);
    }

    private static IEnumerable<(Func<Spot, Mark> Sample, double Width, string Words)> Entries(NetworkPicture picture, DocumentTexts texts)
    {
        foreach (var shape in PartnerShape.All.Where(shape => picture.Nodes.Any(node => node.Type == shape.Type && !node.Missing)))
        {
            yield return (at => new ShapeMark(Inks.Shape(shape.Type), shape, at.Moved(0, -Glyph / 2), Glyph / PartnerShape.Grid), Glyph, texts.Say("Figures.Type." + shape.Type));
        }

        if (picture.Ties.Count > 0) yield return (Line(Inks.Tie(4, false, TieStance.Neutral)), LineLength, texts.Say("Figures.StrongerIsThicker"));
        if (picture.Ties.Any(tie => tie.OneSided)) yield return (Line(Inks.Tie(2, true, TieStance.Neutral)), LineLength, texts.Say("Figures.OneSideSaysSo"));
        foreach (var (sign, says) in picture.Nodes.Where(node => node.Sign is not null).Select(node => (Sign: node.Sign!.Value, Says: node.SignSays ?? "")).Distinct().OrderBy(pair => pair.Sign))
        {
            yield return (at => new LayerMark("nr-signs", OverlaySign.Around(at.Moved(ChangeSign.Radius, 0), sign), Decorative: true), 2 * ChangeSign.Radius, says);
        }

        foreach (var size in picture.Flows.Select(flow => flow.Size).Distinct().Order())
        {
            var arrow = FlowArrow.Alone(size);
            yield return (at => new ShiftMark(at.Moved(0, -arrow.Height / 2), arrow.Marks), arrow.Width, texts.Say($"Figures.Flow.{size}"));
        }

        foreach (var change in picture.Ties.Select(tie => tie.Change).Concat(picture.Nodes.Select(node => node.Change)).OfType<NetworkChange>().Where(change => change != NetworkChange.FirstRated).Distinct().Order())
        {
            yield return (Signed(change), LineLength, texts.Say($"Figures.Change.{change}"));
        }
    }

    private static Func<Spot, Mark> Signed(NetworkChange change)
    {
        var ink = Inks.Tie(2, oneSided: false, change == NetworkChange.Lost ? TieStance.Gone : TieStance.Own);
        return at => new LayerMark("nr-signs", [new LineMark(ink, at, at.Moved(LineLength, 0)), .. ChangeSign.Around(at.Moved(LineLength / 2, 0), change)], Decorative: true);
    }

    private static Func<Spot, Mark> Line(Ink ink) => at => new LineMark(ink, at, at.Moved(LineLength, 0));
}
