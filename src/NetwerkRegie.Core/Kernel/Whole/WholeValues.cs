using System.Collections.Concurrent;
using System.Globalization;

namespace NetwerkRegie.Core.Kernel.Whole;

/// <summary>Reads the texts of a file of everything back into values: the names of an enum as they are stored, or as either language says them.</summary>
internal static class WholeValues
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, string>> Words = new();

    /// <summary>The value as the database keeps it; false when the text is none of the type.</summary>
    public static bool TryRead(WholeColumn column, string text, out object? value)
    {
        value = null;
        var type = column.Type;
        if (column.Codes is { } codes) return TryReadCodes(codes, text, out value);
        if (type.IsEnum) return (value = NameOf(type, text)) is not null;
        if (type == typeof(string)) value = text;
        else if (type == typeof(Guid)) value = Guid.TryParse(text, out var id) ? id : null;
        else if (type == typeof(bool)) value = bool.TryParse(text, out var yes) ? yes : null;
        else if (type == typeof(int)) value = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(long)) value = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(double)) value = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(decimal)) value = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(DateOnly)) value = DateOnly.TryParseExact(text.Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        else if (type == typeof(DateTime)) value = DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;
        else if (type == typeof(TimeOnly)) value = TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;
        else if (type == typeof(byte[])) value = Bytes(text);
        return value is not null;
    }

    private static bool TryReadCodes(Type codes, string text, out object? value)
    {
        var names = text.Split([CodesAttribute.Between, ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => NameOf(codes, name)).ToList();
        if (names.Contains(null)) names = [.. text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => NameOf(codes, word))];
        value = names.Contains(null) ? null : string.Join(CodesAttribute.Between, names);
        return value is not null;
    }

    private static string? NameOf(Type type, string word) => Words.GetOrAdd(type, Known).GetValueOrDefault(Folding.Fold(word));

    private static Dictionary<string, string> Known(Type type) => Enum.GetNames(type)
        .SelectMany(name => new[] { "nl", "en" }.Select(language => Texts.All(language).GetValueOrDefault($"{type.Name}.{name}")).OfType<string>().Append(name).Select(word => (Word: Folding.Fold(word), name)))
        .DistinctBy(pair => pair.Word).ToDictionary(pair => pair.Word, pair => pair.name, StringComparer.Ordinal);

    private static byte[]? Bytes(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var written) ? bytes[..written] : null;
    }
}
