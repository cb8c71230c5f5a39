using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NetwerkRegie.Core.Kernel.Files;

/// <summary>
/// Makes a name that somebody sent harmless: no folders, no hyphen in front that a program would take for an option, no control signs and none that turn the reading direction, no names that Windows keeps for devices.
/// It is only ever a label, because the file itself lies under a name of our own; but people save it under this one.
/// </summary>
public static class FileName
{
    private static readonly FrozenSet<string> Devices = new[] { "con", "prn", "aux", "nul", "conin$", "conout$" }
        .Concat(Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<UnicodeCategory> Unseen = new[]
    {
        UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.Surrogate, UnicodeCategory.PrivateUse, UnicodeCategory.OtherNotAssigned,
        UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator,
    }.ToFrozenSet();

    /// <summary>The name made harmless; null when nothing usable is left, or when it holds a null, which only an attack does.</summary>
    public static string? Clean(string? given)
    {
        if (given is null || given.Contains('\0')) return null;
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new StringBuilder(last.Length);
        foreach (var sign in last.EnumerateRunes().Where(sign => !Unseen.Contains(Rune.GetUnicodeCategory(sign))))
        {
            kept.Append("<>:\"|?*%;".Contains(sign.ToString(), StringComparison.Ordinal) ? "-" : sign.ToString());
        }

        var name = kept.ToString().Normalize(NormalizationForm.FormC).Trim(' ', '.', '\u00a0').TrimStart('-', ' ', '.');
        var ending = Path.GetExtension(name).ToLowerInvariant();
        var stem = name[..^ending.Length].Trim(' ', '.');
        if (stem.Length == 0 || ending.Length < 2) return null;
        if (Devices.Contains(stem.Split('.')[0].Trim())) stem = $"_{stem}";
        return Cut(stem, FileFacts.LongestName - ending.Length) + ending;
    }

    private static string Cut(string stem, int most)
    {
        if (stem.Length <= most) return stem;
        return char.IsHighSurrogate(stem[most - 1]) ? stem[..(most - 1)] : stem[..most];
    }
}
