using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetwerkRegie.Architecture.Tests.Sources;

/// <summary>What the rules ask of a C# file.</summary>
internal static class CSharpSource
{
    public static CompilationUnitSyntax Parse(this SourceFile file) => CSharpSyntaxTree.ParseText(file.Text).GetCompilationUnitRoot();

    public static int Line(this SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>Each line of each remark that is no documentation, without its slashes.</summary>
    public static IEnumerable<(int Line, string Text)> Remarks(this SourceFile file) =>
        from trivia in file.Parse().DescendantTrivia(descendIntoTrivia: true)
        where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
        let first = trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1
        from line in trivia.ToString().Split('\n').Select((text, index) => (first + index, text.Trim().Trim('/', '*').Trim()))
        select line;
}
