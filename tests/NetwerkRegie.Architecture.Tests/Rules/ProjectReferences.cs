using System.Text.RegularExpressions;
using NetwerkRegie.Architecture.Tests.Compiled;
using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>Who may know whom among projects. Nothing refers to tests or samples. (Architecture 2.1.)</summary>
internal sealed partial class ProjectReferences : IRule, ISourceRule
{
    public IEnumerable<string> Violations(CodeBase code) =>
        from project in code.References
        from other in project.Value
        where IsOurs(other) && !MayKnow(project.Key, other)
        select Sentence(project.Key, other);

    public IEnumerable<string> Violations(SourceTree sources) =>
        from file in sources.Files
        where file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Path.EndsWith(".csproj", StringComparison.Ordinal)
        from Match reference in Reference().Matches(file.Text)
        let path = reference.Groups["path"].Value.Replace('\\', '/')
        let other = Path.GetFileNameWithoutExtension(path)
        where path.Contains("/tests/", StringComparison.Ordinal) || path.Contains("/samples/", StringComparison.Ordinal) || !MayKnow(file.NameOnly, other)
        select Sentence(file.NameOnly, other);

    private static bool MayKnow(string project, string other) => Agreed.Projects.TryGetValue(project, out var known) && known.Contains(other);

    private static bool IsOurs(string assembly) => assembly.StartsWith("NetwerkRegie.", StringComparison.Ordinal);

    private static string Sentence(string project, string other) => $"{project} may not refer to {other}.";

    [GeneratedRegex("""<(ProjectReference|Compile)\s[^>]*Include="(?<path>[^"]+)"|<Import\s[^>]*Project="(?<path>[^"]*(tests|samples)/[^"]*)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();
}
