using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>A file can be read at one sitting.</summary>
internal sealed class ReadableFiles : ISourceRule
{
    public const int Longest = 300;

    private static readonly string[] Read = [".cs", ".cshtml", ".js", ".mjs", ".ts", ".css"];

    public IEnumerable<string> Violations(SourceTree sources) =>
        from file in sources.Files
        where Read.Any(file.Is)
        let lines = file.Text.AsSpan().Count('\n')
        where lines > Longest
        select $"{file.Path} has {lines} lines, more than {Longest}: split it.";
}
