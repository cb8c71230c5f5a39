using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Paper that nothing is written on. A report is set on it first, only to learn on which page everything comes.</summary>
internal sealed class BlankPaper : Paper
{
    public override IDisposable Tagged(Tag tag) => Nothing.ToEnd;

    public override IDisposable Decoration() => Nothing.ToEnd;

    public override IDisposable Linked(LinkTarget target, Box area, string spoken) => Nothing.ToEnd;

    public override void Text(string text, TypeStyle style, double x, double baseline)
    {
    }

    public override void Rule(Spot from, Spot to, string colour, double width)
    {
    }

    public override void Figure(Drawing drawing, Spot topLeft, string alt)
    {
    }

    public override void Artwork(Drawing drawing, Spot topLeft)
    {
    }

    public override void Bookmark(string title, int level, double y)
    {
    }

    private sealed class Nothing : IDisposable
    {
        public static readonly Nothing ToEnd = new();

        public void Dispose()
        {
        }
    }
}
