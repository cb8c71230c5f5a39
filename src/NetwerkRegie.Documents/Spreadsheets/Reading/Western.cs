using System.Text;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>windows-1252: what Excel in Western Europe writes when asked for plain CSV.</summary>
internal static class Western
{
    public const string Name = "windows-1252";

    private const int CodePage = 1252;

    public static Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(CodePage)!;

    /// <summary>Refuses what the code page does not hold.</summary>
    public static Encoding Strict { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
