using System.Collections.Frozen;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace NetwerkRegie.Documents;

/// <summary>The few words a document adds to its content. A document speaks the language of its content, which need not be that of the screen.</summary>
internal sealed class DocumentTexts
{
    private static readonly ConcurrentDictionary<string, DocumentTexts> Languages = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, string> _texts;

    private DocumentTexts(string language)
    {
        var assembly = typeof(DocumentTexts).Assembly;
        using var resource = assembly.GetManifestResourceStream($"NetwerkRegie.Documents.Texts.{language}.json")
            ?? throw new InvalidOperationException($"There are no document texts for {language}.");
        _texts = JsonSerializer.Deserialize<Dictionary<string, string>>(resource)!.ToFrozenDictionary(StringComparer.Ordinal);
        Language = language;
        Culture = CultureInfo.GetCultureInfo(language == "nl" ? "nl-NL" : "en-GB");
    }

    /// <summary>The language itself: nl or en.</summary>
    public string Language { get; }

    /// <summary>How this language writes numbers and dates.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The texts of a language; Dutch for every language but English.</summary>
    public static DocumentTexts In(string language) =>
        Languages.GetOrAdd(language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "nl", name => new DocumentTexts(name));

    public string Say(string key, params object[] values) => string.Format(Culture, _texts[key], values);
}
