using System.Globalization;
using System.Text;
using NetwerkRegie.Core.Exchange.Export;

namespace NetwerkRegie.Documents.Cards;

/// <summary>vCard 4.0 (RFC 6350): lines of at most 75 bytes, signs that mean something escaped, one card after another.</summary>
public sealed class VCardFile : ICardWriter
{
    private const int LongestLine = 75;

    public async Task Write(Stream file, IAsyncEnumerable<OutgoingCard> cards, CancellationToken ct = default)
    {
        await using var writer = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        await foreach (var card in cards.WithCancellation(ct))
        {
            foreach (var line in Lines(card)) await writer.WriteLineAsync(Folded(line).AsMemory(), ct);
        }

        await writer.FlushAsync(ct);
    }

    private static IEnumerable<string> Lines(OutgoingCard card)
    {
        yield return "BEGIN:VCARD";
        yield return "VERSION:4.0";
        yield return card.IsPerson ? "KIND:individual" : "KIND:org";
        yield return $"UID:urn:uuid:{card.Id}";
        yield return $"FN:{Text(card.Name)}";
        if (card.IsPerson) yield return Name(card.Name);
        yield return $"ORG:{Text(card.IsPerson ? card.Organisation : card.Name)}";
        if (card.Function is { } function) yield return $"TITLE:{Text(function)}";
        if ((card.Street ?? card.Postcode ?? card.Place) is not null) yield return $"ADR;TYPE=work:;;{Text(card.Street)};{Text(card.Place)};;{Text(card.Postcode)};{Text(card.Country)}";
        if (card.Position is { } at) yield return string.Create(CultureInfo.InvariantCulture, $"GEO:geo:{at.Latitude},{at.Longitude}");
        if (card.Phone is { } phone) yield return phone.StartsWith('+') ? $"TEL;TYPE=\"work,voice\";VALUE=uri:tel:{phone}" : $"TEL;TYPE=\"work,voice\":{Text(phone)}";
        if (card.Email is { } email) yield return $"EMAIL;TYPE=work:{Text(email)}";
        if (card.Website is { } website) yield return $"URL;TYPE=work:{OneLine(website)}";
        if (card.Categories.Count > 0) yield return $"CATEGORIES:{string.Join(',', card.Categories.Select(Text))}";
        if (card.Note is { } note) yield return $"NOTE:{Text(note)}";
        if (card.ChangedAt is { } changed) yield return $"REV:{changed.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}";
        yield return "END:VCARD";
    }

    /// <summary>We keep one name; address books sort by the family name, which in Dutch is what follows the first word.</summary>
    private static string Name(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? $"N:{Text(name)};;;;" : $"N:{Text(name[(space + 1)..].TrimStart())};{Text(name[..space])};;;";
    }

    private static string Text(string? text) => (text ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .ReplaceLineEndings("\n").Replace("\n", "\\n", StringComparison.Ordinal);

    private static string OneLine(string text) => string.Concat(text.Where(sign => !char.IsControl(sign)));

    /// <summary>Breaks a line before it grows too long, never within a sign; the next line begins with a space.</summary>
    private static string Folded(string line)
    {
        if (Encoding.UTF8.GetByteCount(line) <= LongestLine) return line;
        var (folded, length) = (new StringBuilder(line.Length + 8), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                length = 1;
            }

            folded.Append(rune);
            length += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
