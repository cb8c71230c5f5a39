using System.Text.Json;
using System.Text.Json.Serialization;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Cli.Verbs;

/// <summary>What the verbs that take in a list share: the file, what its columns are, and a line about a problem.</summary>
internal static class ListFile
{
    private static readonly JsonSerializerOptions Words = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(allowIntegerValues: false) } };

    public static FileStream Open(string path) => File.Exists(path) ? File.OpenRead(path) : throw new VerbFailed(Texts.Say("Cli.FileMissing", path));

    /// <summary>What the user says that columns are, by heading; null when nothing was said.</summary>
    public static async Task<IReadOnlyDictionary<string, T>?> Mapping<T>(string? path, CancellationToken ct)
        where T : struct, Enum
    {
        if (path is null) return null;
        await using var stream = Open(path);
        try
        {
            return await JsonSerializer.DeserializeAsync<Dictionary<string, T>>(stream, Words, ct);
        }
        catch (JsonException)
        {
            throw Unreadable<T>();
        }
    }

    /// <summary>The same for columns that can mean something of the network's own besides.</summary>
    public static async Task<IReadOnlyDictionary<string, string>?> Mapping<T>(string? path, Func<string, bool> isOwn, CancellationToken ct)
        where T : struct, Enum
    {
        if (path is null) return null;
        await using var stream = Open(path);
        try
        {
            var said = await JsonSerializer.DeserializeAsync<Dictionary<string, string>>(stream, Words, ct);
            bool IsKnown(string meaning) => isOwn(meaning) || (meaning.All(char.IsLetter) && Enum.TryParse<T>(meaning, ignoreCase: true, out _));
            return said is not null && said.Values.All(IsKnown) ? said : throw Unreadable<T>();
        }
        catch (JsonException)
        {
            throw Unreadable<T>();
        }
    }

    /// <summary>Where, what stands there, and what is wrong with it; some problems are about the file as a whole.</summary>
    public static string Line(int? row, string? column, string? value, string reason, bool isRefused)
    {
        string?[] place = [row is null ? null : Texts.Say("Cli.ImportRow", row), column, string.IsNullOrWhiteSpace(value) ? null : $"‘{value.Trim()}’"];
        var where = string.Join(", ", place.Where(part => part is not null));
        return Texts.Say(isRefused ? "Cli.ImportLineRefused" : "Cli.ImportLine", where.Length == 0 ? "" : $"{where}: ", reason);
    }

    private static VerbFailed Unreadable<T>()
        where T : struct, Enum =>
        new(Texts.Say("Cli.MappingUnreadable", string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName))));
}
