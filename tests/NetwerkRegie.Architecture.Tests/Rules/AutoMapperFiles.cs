using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>AutoMapper is for reading into rows only, so it is named in `*Rows.cs` and where it is set up. (Architecture 2.5.)</summary>
internal sealed class AutoMapperFiles : ISourceRule
{
    public IEnumerable<string> Violations(SourceTree sources) =>
        from file in sources.Files
        where file.IsUnder("src") && !file.Is("Rows.cs") && !Agreed.AutoMapperSetUp.Contains(file.Path)
        where file.Is(".cs") ? NamesIt(file) : file.Is(".cshtml") && file.Text.Contains("AutoMapper", StringComparison.Ordinal)
        select $"{file.Path} names AutoMapper, which belongs in *Rows.cs and its set-up file only.";

    private static bool NamesIt(SourceFile file) =>
        file.Parse().DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.Text == "AutoMapper");
}
