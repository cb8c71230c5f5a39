using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>No regions, no notes for later, no code in remarks. (Habit 13.)</summary>
internal sealed partial class NothingLeftBehind : ISourceRule
{
    private static readonly string[] OtherCode = [".cshtml", ".js", ".mjs", ".ts", ".css"];

    public IEnumerable<string> Violations(SourceTree sources) => sources.Files.SelectMany(file =>
        file.Is(".cs") ? InCSharp(file) : OtherCode.Any(file.Is) ? InOthers(file) : []);

    private static IEnumerable<string> InCSharp(SourceFile file)
    {
        foreach (var region in file.Parse().DescendantNodes(descendIntoTrivia: true).OfType<RegionDirectiveTriviaSyntax>())
        {
            yield return $"{file.Path}:{region.Line()} has a region: split the file instead.";
        }
        foreach (var (line, text) in file.Remarks())
        {
            if (Note().IsMatch(text)) yield return NoteSentence(file, line);
            if (EndsLikeCode(text) && IsCSharp(text)) yield return CodeSentence(file, line);
        }
    }

    private static IEnumerable<string> InOthers(SourceFile file)
    {
        foreach (var (index, text) in file.Lines.Select(line => line.Trim()).Index())
        {
            if (Note().IsMatch(text)) yield return NoteSentence(file, index + 1);
            if (RemarkedCode().IsMatch(text)) yield return CodeSentence(file, index + 1);
        }
    }

    private static bool EndsLikeCode(string text) => text.Length > 0 && text[^1] is ';' or '{' or '}';

    private static bool IsCSharp(string text)
    {
        var whole = text[^1] == '{' ? text + "}" : text == "}" ? "{}" : text;
        var statement = SyntaxFactory.ParseStatement(whole, consumeFullText: true);
        var member = SyntaxFactory.ParseMemberDeclaration(whole, consumeFullText: true);
        return !statement.ContainsDiagnostics || member is { ContainsDiagnostics: false } || whole.StartsWith("using ", StringComparison.Ordinal);
    }

    private static string NoteSentence(SourceFile file, int line) => $"{file.Path}:{line} leaves a note for later: do it, or make it an issue.";

    private static string CodeSentence(SourceFile file, int line) => $"{file.Path}:{line} has code in a remark: take it out, history keeps it.";

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Note();

    [GeneratedRegex(@"^//.*[;{}]$|^/\*.*[;{}]\s*\*/$|^@\*\s*<.*>\s*\*@$|^@\*.*[;{}]\s*\*@$|^<!--\s*<.*-->$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RemarkedCode();
}
