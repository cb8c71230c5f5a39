using System.Globalization;
using System.Text;

namespace NetwerkRegie.Core.Kernel;

/// <summary>Folds text so that searching and sorting ignore accents, case, ligatures and punctuation: "Çelik &amp; Zn." becomes "celik zn".</summary>
public static class Folding
{
    /// <summary>The folded text: lower case letters and digits, words apart by one space.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            if (Ligature(letter) is { } letters) folded.Append(letters);
            else if (char.IsLetterOrDigit(letter)) folded.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '’' or '‘' or '`') && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        while (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    /// <summary>The folded words of a query, each to be found by itself.</summary>
    public static IReadOnlyList<string> Words(string? text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string? Ligature(char letter) => letter switch
    {
        'ß' or 'ẞ' => "ss",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ı' => "i",
        _ => null,
    };
}
