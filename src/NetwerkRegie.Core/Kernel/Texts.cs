using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace NetwerkRegie.Core.Kernel;

/// <summary>
/// Every sentence the program says, in Dutch and English, from the <c>Texts.nl.json</c> and <c>Texts.en.json</c> that lie beside the code that says it.
/// The language is that of the current UI culture; Dutch when it is neither.
/// </summary>
public static class Texts
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Languages = new(StringComparer.Ordinal);
    private static readonly Lock Adding = new();
    private static readonly HashSet<Assembly> Added = [];

    static Texts() => Add(typeof(Texts).Assembly);

    /// <summary>Takes up the texts embedded in an assembly. A key that is there already is a mistake and throws.</summary>
    public static void Add(Assembly assembly)
    {
        lock (Adding)
        {
            if (!Added.Add(assembly)) return;
            foreach (var language in (string[])["nl", "en"])
            {
                var all = Languages.TryGetValue(language, out var known) ? new Dictionary<string, string>(known, StringComparer.Ordinal) : new(StringComparer.Ordinal);
                foreach (var file in assembly.GetManifestResourceNames().Where(name => name.EndsWith($"Texts.{language}.json", StringComparison.Ordinal)))
                {
                    using var stream = assembly.GetManifestResourceStream(file)!;
                    foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!) all.Add(key, text);
                }

                Languages[language] = all;
            }
        }
    }

    /// <summary>The sentence for a key, with <c>{0}</c>, <c>{1}</c> filled in the way the current culture writes them. An unknown key comes back as it is.</summary>
    public static string Say(string key, params object?[] values)
    {
        var pattern = Find(key);
        return pattern is null ? key : values.Length == 0 ? pattern : string.Format(CultureInfo.CurrentCulture, pattern, values);
    }

    /// <summary>Whether there is a sentence for the key in the current language.</summary>
    public static bool Has(string key) => Find(key) is not null;

    /// <summary>The word for an enum value, from the key <c>TypeName.Value</c>.</summary>
    public static string Of(Enum value) => Say($"{value.GetType().Name}.{value}");

    /// <summary>The sentence for a refusal, from the key <c>Refusal.TypeName</c>, with <c>{Property}</c> filled in from the record.</summary>
    public static string Of(Refusal refusal)
    {
        var type = refusal.GetType();
        var sentence = Say($"Refusal.{type.Name}");
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetMethod?.GetParameters().Length != 0) continue;
            sentence = sentence.Replace($"{{{property.Name}}}", Word(property.GetValue(refusal)), StringComparison.Ordinal);
        }

        return sentence;
    }

    /// <summary>All keys of a language, for the test that compares the two.</summary>
    public static IReadOnlyDictionary<string, string> All(string language) => Languages[language];

    private static string Word(object? value) => value switch
    {
        null => "",
        Enum word => Of(word),
        DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };

    private static string? Find(string key)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "en" ? "en" : "nl";
        return Languages[language].GetValueOrDefault(key);
    }
}
