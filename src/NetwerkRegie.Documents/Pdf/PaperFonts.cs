using NetwerkRegie.Documents.Typography;
using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Gives the PDF library our own fonts and nothing else, and tells it under which licence it is used.</summary>
internal sealed class PaperFonts : IFontResolver
{
    private static readonly FontFace[] Faces = [FontFace.Regular, FontFace.SemiBold, FontFace.Bold];
    private static readonly Lock Door = new();
    private static bool _ready;

    private readonly Dictionary<(FontFace, double), XFont> _fonts = [];
    private readonly XPdfFontOptions _options = XPdfFontOptions.UnicodeDefault;

    /// <summary>The library keeps licence and fonts for the whole program, so this happens once.</summary>
    public static void MakeReady()
    {
        lock (Door)
        {
            if (_ready) return;
            PdfSharpLicense.SetAgplLicense();
            GlobalFontSettings.FontResolver = new PaperFonts();
            _ready = true;
        }
    }

    public XFont Get(FontFace face, double size)
    {
        if (_fonts.TryGetValue((face, size), out var font)) return font;
        return _fonts[(face, size)] = new XFont(face.Name, size, XFontStyleEx.Regular, _options);
    }

    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) =>
        Faces.Any(face => face.Name == familyName) ? new FontResolverInfo(familyName) : null;

    public byte[]? GetFont(string faceName) => Faces.FirstOrDefault(face => face.Name == faceName)?.Bytes.ToArray();
}
