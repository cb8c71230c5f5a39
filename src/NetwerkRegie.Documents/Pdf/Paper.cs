using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>What a report is set on: pages, tagged text, lines and drawings. Places are in points from the top left of the page.</summary>
internal abstract class Paper
{
    public const double PageWidth = 595.276;
    public const double PageHeight = 841.89;

    /// <summary>A CSS pixel in points.</summary>
    public const double Pixel = 0.75;

    public int Page { get; private set; }

    /// <summary>Goes on with the next page; open tags go on with it.</summary>
    public virtual void TurnPage() => Page++;

    /// <summary>Everything set until it is disposed belongs to this tag.</summary>
    public abstract IDisposable Tagged(Tag tag);

    /// <summary>Everything set until it is disposed is decoration that is not read aloud.</summary>
    public abstract IDisposable Decoration();

    /// <summary>Everything set until it is disposed leads somewhere when it is pressed.</summary>
    public abstract IDisposable Linked(LinkTarget target, Box area, string spoken);

    public abstract void Text(string text, TypeStyle style, double x, double baseline);

    public abstract void Rule(Spot from, Spot to, string colour, double width);

    /// <summary>A drawing with its message in words.</summary>
    public abstract void Figure(Drawing drawing, Spot topLeft, string alt);

    /// <summary>A drawing that only decorates.</summary>
    public abstract void Artwork(Drawing drawing, Spot topLeft);

    /// <summary>An entry in the list of bookmarks that leads to this height of the page; level 0 is a chapter.</summary>
    public abstract void Bookmark(string title, int level, double y);
}

/// <summary>A place in this document or on the web.</summary>
internal abstract record LinkTarget
{
    public sealed record ToPage(int Page) : LinkTarget;

    public sealed record ToWeb(Uri Address) : LinkTarget;
}

/// <summary>What a piece of a document is, for those who listen to it.</summary>
internal sealed record Tag(string Name, TagKind Kind = TagKind.Block)
{
    /// <summary>For a heading of a table: whether it names a column or a row.</summary>
    public string? Scope { get; init; }

    public static Tag Section { get; } = new("Sect", TagKind.Group);

    public static Tag Title { get; } = new("H1");

    public static Tag Chapter { get; } = new("H2");

    public static Tag Heading { get; } = new("H3");

    public static Tag Subheading { get; } = new("H4");

    public static Tag Paragraph { get; } = new("P");

    public static Tag List { get; } = new("L", TagKind.Group);

    public static Tag Item { get; } = new("LI", TagKind.Group);

    public static Tag ItemLabel { get; } = new("Lbl");

    public static Tag ItemBody { get; } = new("LBody");

    public static Tag Contents { get; } = new("TOC", TagKind.Group);

    public static Tag ContentsItem { get; } = new("TOCI", TagKind.Group);

    public static Tag Reference { get; } = new("Reference", TagKind.Group);

    public static Tag Table { get; } = new("Table", TagKind.Group);

    public static Tag Caption { get; } = new("Caption");

    public static Tag TableHead { get; } = new("THead", TagKind.Group);

    public static Tag TableBody { get; } = new("TBody", TagKind.Group);

    public static Tag TableFoot { get; } = new("TFoot", TagKind.Group);

    public static Tag Row { get; } = new("TR", TagKind.Group);

    public static Tag ColumnHead { get; } = new("TH") { Scope = "Column" };

    public static Tag RowHead { get; } = new("TH") { Scope = "Row" };

    public static Tag Cell { get; } = new("TD");
}

/// <summary>Does a tag hold text itself, or other tags?</summary>
internal enum TagKind
{
    Block,
    Group,
}
