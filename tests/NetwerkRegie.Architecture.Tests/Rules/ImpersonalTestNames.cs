using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>
/// What stands in a test's attributes becomes part of its name, so no e-mail address stands there that could be anyone's.
/// The domain `.example` is reserved and belongs to nobody. (Habit 9.)
/// </summary>
internal sealed partial class ImpersonalTestNames : ISourceRule
{
    public IEnumerable<string> Violations(SourceTree sources) =>
        from file in sources.Files
        where file.IsUnder("tests") && file.Is(".cs")
        from argument in file.Parse().DescendantNodes().OfType<AttributeArgumentSyntax>()
        let texts = argument.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText)
        where texts.SelectMany(text => Address().Matches(text)).Any(CanBeSomeones)
        select $"{file.Path}:{argument.Line()} puts an e-mail address into the name of a test.";

    private static bool CanBeSomeones(Match address) => !address.Value.EndsWith(".example", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.-]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
