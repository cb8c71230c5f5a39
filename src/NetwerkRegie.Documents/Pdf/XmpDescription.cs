using System.Globalization;
using System.Security;
using System.Text;
using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>What a PDF says about itself to programs: its title and language, when and with what it was made, and that it follows PDF/UA-1.</summary>
internal static class XmpDescription
{
    public static byte[] Of(ReportContent report, PrintStamp stamp, Guid first, Guid last) => Encoding.UTF8.GetBytes(
        $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
              <pdfuaid:part>1</pdfuaid:part>
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(report.Title)}</rdf:li></rdf:Alt></dc:title>
              <dc:creator><rdf:Seq><rdf:li>{Escaped(report.Author)}</rdf:li></rdf:Seq></dc:creator>
              <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(report.Subtitle)}</rdf:li></rdf:Alt></dc:description>
              <dc:language><rdf:Bag><rdf:li>{Escaped(report.Language)}</rdf:li></rdf:Bag></dc:language>
              <xmp:CreatorTool>{Escaped(stamp.Program)}</xmp:CreatorTool>
              <xmp:CreateDate>{Instant(stamp)}</xmp:CreateDate>
              <xmp:ModifyDate>{Instant(stamp)}</xmp:ModifyDate>
              <xmpMM:DocumentID>uuid:{first}</xmpMM:DocumentID>
              <xmpMM:InstanceID>uuid:{last}</xmpMM:InstanceID>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """);

    private static string Instant(PrintStamp stamp) => stamp.Moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    // Legible leaves out control signs, which XML does not allow.
    private static string Escaped(string text) => SecurityElement.Escape(FontFace.Regular.Legible(text));
}
