using NetwerkRegie.Architecture.Tests.Compiled;
using NetwerkRegie.Architecture.Tests.Rules;
using NetwerkRegie.Architecture.Tests.Twins;

namespace NetwerkRegie.Architecture.Tests;

public sealed class DeclaredAccessTests
{
    private static readonly DeclaredAccess Rule = new();

    [Fact]
    public void Every_message_says_who_may_send_it() => Rule.ShouldHoldIn(CodeBase.Built);

    [Theory]
    [InlineData("", "ICommand<int>", 0)]
    [InlineData("[Allow(Role.Referrer), Public]", "ICommand<int>", 2)]
    [InlineData("[Obsolete]", "IQuery<int>", 0)]
    public void A_message_with_no_access_rule_or_two_is_caught(string attributes, string kind, int count) => Rule.ShouldCatch(
        Message(attributes, kind),
        $"NetwerkRegie.Core.Partners.Ask carries {count} access rules; it needs exactly one [Allow] or [Public].");

    [Theory]
    [InlineData("[Allow(Role.Referrer, Role.Coordinator)]", "ICommand<int>")]
    [InlineData("[Public]", "IQuery<int>")]
    public void A_message_with_one_access_rule_is_fine(string attributes, string kind) => Rule.ShouldHoldIn(Message(attributes, kind));

    private static CodeBase Message(string attributes, string kind) => Twin.Core($$"""
        namespace NetwerkRegie.Core.Partners { using NetwerkRegie.Core.Kernel; {{attributes}} public sealed record Ask : {{kind}}; }
        """);
}
