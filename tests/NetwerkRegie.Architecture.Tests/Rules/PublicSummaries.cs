using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>Every public type of Core says in a line what it means in the network. (Habit 13.)</summary>
internal sealed class PublicSummaries : ISourceRule
{
    public IEnumerable<string> Violations(SourceTree sources) =>
        from file in sources.Files
        where file.IsUnder("src/NetwerkRegie.Core") && file.Is(".cs")
        from type in file.Parse().DescendantNodes().OfType<MemberDeclarationSyntax>()
        where type is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && IsPublic(type) && !HasSummary(type)
        select $"{file.Path}:{type.Line()} {Name(type)} has no <summary>: say in a line what it means in the network.";

    private static bool IsPublic(MemberDeclarationSyntax type) =>
        type.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().Cast<MemberDeclarationSyntax>().Append(type)
            .All(each => each.Modifiers.Any(SyntaxKind.PublicKeyword));

    private static bool HasSummary(MemberDeclarationSyntax type) => type.GetLeadingTrivia()
        .Select(trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
        .SelectMany(comment => comment.Content)
        .Any(node => node is XmlElementSyntax { StartTag.Name.LocalName.Text: "summary" } element && element.Content.ToString().Trim(' ', '/', '\r', '\n').Length > 0);

    private static string Name(MemberDeclarationSyntax type) =>
        type is BaseTypeDeclarationSyntax named ? named.Identifier.Text : ((DelegateDeclarationSyntax)type).Identifier.Text;
}
