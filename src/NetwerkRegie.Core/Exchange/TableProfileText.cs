using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Exchange;

/// <summary>Says in a line how a file was read, so that somebody who sees odd signs or a wrong sheet knows where to look.</summary>
public static class TableProfileText
{
    /// <summary>Such as: Tekstbestand (CSV), tekens windows-1252, gescheiden door puntkomma, koppen in rij 1.</summary>
    public static string Tell(this TableProfile profile) => profile is { Format: TableFormat.VCard, Text: { } text }
        ? Texts.Say("Exchange.Shape.Cards", profile.LastRow, text.Encoding)
        : $"{File(profile)}, {Headings(profile.HeadingRows)}";

    private static string File(TableProfile profile)
    {
        if (profile.Format == TableFormat.Json) return Texts.Say("Exchange.Shape.Json");
        if (profile.Text is not { } text) return Texts.Say("Exchange.Shape.Sheet", profile.Format.ToString().ToUpperInvariant(), profile.Sheet);
        var encoding = text.HasByteOrderMark ? Texts.Say("Exchange.Shape.Mark", text.Encoding) : text.Encoding;
        return text.Delimiter is { } delimiter ? Texts.Say("Exchange.Shape.Csv", encoding, Word(delimiter)) : Texts.Say("Exchange.Shape.Column", encoding);
    }

    private static string Word(char delimiter) => delimiter switch
    {
        ';' => Texts.Say("Exchange.Shape.Semicolon"),
        ',' => Texts.Say("Exchange.Shape.Comma"),
        '\t' => Texts.Say("Exchange.Shape.Tab"),
        var other => other.ToString(),
    };

    private static string Headings(IReadOnlyList<int> rows) =>
        rows.Count == 0 ? Texts.Say("Exchange.Shape.NoHeadings") : Texts.Say("Exchange.Shape.Headings", string.Join(Texts.Say("Exchange.Shape.And"), rows));
}
