using NetwerkRegie.Architecture.Tests.Compiled;
using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>A rule about compiled code; each violation is a sentence.</summary>
internal interface IRule
{
    IEnumerable<string> Violations(CodeBase code);
}

/// <summary>A rule about files as they were written; each violation is a sentence.</summary>
internal interface ISourceRule
{
    IEnumerable<string> Violations(SourceTree sources);
}

/// <summary>How a test speaks of a rule.</summary>
internal static class Verdicts
{
    public static void ShouldHoldIn(this IRule rule, CodeBase code) => Hold(rule.Violations(code));

    public static void ShouldHoldIn(this ISourceRule rule, SourceTree sources) => Hold(rule.Violations(sources));

    public static void ShouldCatch(this IRule rule, CodeBase twin, string sentence) => rule.Violations(twin).ShouldBe([sentence]);

    public static void ShouldCatch(this ISourceRule rule, SourceTree twin, string sentence) => rule.Violations(twin).ShouldBe([sentence]);

    private static void Hold(IEnumerable<string> violations)
    {
        string[] all = [.. violations.Distinct().Order(StringComparer.Ordinal)];
        if (all.Length > 0) Assert.Fail($"{all.Length} violation(s):{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
    }
}
