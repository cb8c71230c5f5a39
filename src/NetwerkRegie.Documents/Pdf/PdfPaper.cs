using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Figures;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Annotations;
using PdfSharp.UniversalAccessibility;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Paper that becomes a tagged PDF.</summary>
internal sealed class PdfPaper : Paper
{
    private readonly PdfDocument _document = new();
    private readonly UAManager _accessibility;
    private readonly PaperFonts _fonts = new();
    private readonly Dictionary<string, XSolidBrush> _brushes = new(StringComparer.Ordinal);
    private readonly List<PdfOutline> _bookmarks = [];
    private PdfPage _page = null!;
    private XGraphics _ink = null!;
    private bool _inDecoration;
    private bool _contentIsOpen;
    private bool _firstOfPage;

    static PdfPaper() => PaperFonts.MakeReady();

    public PdfPaper(ReportContent report, PrintStamp stamp)
    {
        _document.Options.CompressContentStreams = false;
        _document.Options.NoCompression = true;
        _accessibility = UAManager.ForDocument(_document);
        _accessibility.SetDocumentLanguage(report.Language);
        _document.ViewerPreferences.DisplayDocTitle = true;
        _document.PageLayout = PdfPageLayout.SinglePage;
        _document.PageMode = PdfPageMode.UseOutlines;
        _document.Info.Title = report.Title;
        _document.Info.Author = report.Author;
        _document.Info.Subject = report.Subtitle;
        _document.Info.Creator = stamp.Program;
        _document.Info.CreationDate = stamp.Moment;
        _document.Info.ModificationDate = stamp.Moment;
    }

    private StructureBuilder Structure => _accessibility.StructureBuilder;

    public override void TurnPage()
    {
        base.TurnPage();
        if (_page is not null)
        {
            CloseContent();
            _ink.Dispose();
        }

        _page = _document.AddPage();
        _page.Width = XUnit.FromPoint(PageWidth);
        _page.Height = XUnit.FromPoint(PageHeight);
        _ink = XGraphics.FromPdfPage(_page);
        _firstOfPage = true;
    }

    public override IDisposable Tagged(Tag tag)
    {
        CloseContent();
        if (tag.Kind == TagKind.Group) Structure.BeginGroupingElement(tag.Name);
        else Structure.BeginBlockLevelElement(tag.Name);
        if (tag.Scope is not null) SetScope(tag.Scope);
        return new Scope(this);
    }

    public override IDisposable Decoration()
    {
        CloseContent();
        Structure.BeginArtifact();
        _inDecoration = true;
        return new Scope(this);
    }

    public override IDisposable Linked(LinkTarget target, Box area, string spoken)
    {
        CloseContent();
        var rectangle = new PdfRectangle(new XRect(area.X, PageHeight - area.Bottom, area.Width, area.Height));
        var link = target switch
        {
            LinkTarget.ToPage page => PdfLinkAnnotation.CreateDocumentLink(rectangle, page.Page),
            LinkTarget.ToWeb web => PdfLinkAnnotation.CreateWebLink(rectangle, web.Address.AbsoluteUri),
            _ => throw new NotSupportedException(target.GetType().Name),
        };

        // The library dates and numbers each link at random; neither is needed, and the same report must give the same bytes.
        link.Elements.Remove("/NM");
        link.Elements.Remove("/M");
        Structure.BeginElement(link, spoken);
        return new Scope(this);
    }

    public override void Text(string text, TypeStyle style, double x, double baseline)
    {
        var words = style.Face.Drawn(text);
        if (words.Length == 0) return;
        OpenContent();
        if (style.Tracking != 0) RawOperators.Write(_ink, $"{style.Tracking * style.Size:0.###} Tc");

        // A space at the end of a line is not seen, but without it the last word of a line and the first of the next are read aloud as one.
        _ink.DrawString(_inDecoration || words[^1] is '-' or '/' ? words : words + " ", _fonts.Get(style.Face, style.Size), Brush(style.Colour), x, baseline, XStringFormats.Default);
        if (style.Tracking != 0) RawOperators.Write(_ink, $"{0} Tc");
    }

    public override void Rule(Spot from, Spot to, string colour, double width)
    {
        OpenContent();
        _ink.DrawLine(new XPen(XColor.FromArgb(Argb(colour)), width), from.X, from.Y, to.X, to.Y);
    }

    public override void Figure(Drawing drawing, Spot topLeft, string alt)
    {
        CloseContent();
        var box = new XRect(topLeft.X, PageHeight - topLeft.Y - drawing.Height * Pixel, drawing.Width * Pixel, drawing.Height * Pixel);
        Structure.BeginElement(PdfIllustrationElementTag.Figure, alt, box);
        using (new Scope(this))
        {
            var painter = Painter(topLeft);
            OpenContent();
            painter.Shapes(drawing.Marks);
            using (Decoration()) painter.Halos(drawing.Marks);
            OpenContent();
            painter.Words(drawing.Marks);
        }
    }

    public override void Artwork(Drawing drawing, Spot topLeft)
    {
        using (Decoration())
        {
            Painter(topLeft).Shapes(drawing.Marks);
            Painter(topLeft).Words(drawing.Marks);
        }
    }

    public override void Bookmark(string title, int level, double y)
    {
        var bookmark = new PdfOutline(title, _page, opened: level == 0) { PageDestinationType = PdfPageDestinationType.Xyz, Top = PageHeight - y + 6, Left = 0 };
        _bookmarks.RemoveRange(Math.Min(level, _bookmarks.Count), Math.Max(0, _bookmarks.Count - level));
        (_bookmarks.Count == 0 ? _document.Outlines : _bookmarks[^1].Outlines).Add(bookmark);
        _bookmarks.Add(bookmark);
    }

    /// <summary>The document as it is written to disk by the library; <see cref="FinishedFile"/> makes it repeatable.</summary>
    public byte[] Save()
    {
        CloseContent();
        _ink.Dispose();
        using var stream = new MemoryStream();
        _document.Save(stream);
        return stream.ToArray();
    }

    private PdfPainter Painter(Spot topLeft) => new(_ink, _fonts, Brush, topLeft, Pixel);

    private void SetScope(string scope)
    {
        var attributes = new PdfDictionary(_document);
        attributes.Elements.SetName("/O", "/Table");
        attributes.Elements.SetName("/Scope", "/" + scope);
        Structure.CurrentStructureElement.Elements["/A"] = attributes;
    }

    private XSolidBrush Brush(string colour)
    {
        if (_brushes.TryGetValue(colour, out var brush)) return brush;
        return _brushes[colour] = new XSolidBrush(XColor.FromArgb(Argb(colour)));
    }

    private static int Argb(string colour) => unchecked((int)0xFF000000) | Convert.ToInt32(colour[1..], 16);

    // The library opens the first marked content of a page inside a text object and all others outside one. A PDF is only well formed
    // when each closes as it opened, so the mode is put right before anything begins or ends. Nothing but text ever comes first on a page.
    private void OpenContent()
    {
        if (_inDecoration || _contentIsOpen) return;
        _accessibility.BeginGraphicMode();
        _contentIsOpen = true;
    }

    private void CloseContent()
    {
        if (_contentIsOpen)
        {
            if (_firstOfPage) _accessibility.BeginTextMode();
            else _accessibility.BeginGraphicMode();
            Structure.EndMarkedContentsWithId();
            _firstOfPage = false;
            _contentIsOpen = false;
        }

        _accessibility.BeginGraphicMode();
    }

    private void End()
    {
        CloseContent();
        Structure.End();
        _inDecoration = false;
    }

    private sealed class Scope(PdfPaper paper) : IDisposable
    {
        public void Dispose() => paper.End();
    }
}
