using NetwerkRegie.Architecture.Tests.Compiled;
using NetwerkRegie.Architecture.Tests.Rules;
using NetwerkRegie.Architecture.Tests.Sources;
using NetwerkRegie.Architecture.Tests.Twins;

namespace NetwerkRegie.Architecture.Tests;

public sealed class TextsTests
{
    private static readonly CodeBase NoCode = CodeBase.From([]);

    [Fact]
    public void Every_sentence_stands_in_two_languages() => new TwoLanguages().ShouldHoldIn(SourceTree.Written);

    [Theory]
    [InlineData("""{ "Ties.End": "Beëindig" }""", "{}", "src/Ties: Ties.End has no English sentence.")]
    [InlineData("{}", """{ "Ties.End": "End" }""", "src/Ties: Ties.End has no Dutch sentence.")]
    [InlineData("""{ "Ties.End": "" }""", """{ "Ties.End": "End" }""", "src/Ties: Ties.End is empty.")]
    [InlineData("""{ "Ties.N": "{0} van {1}" }""", """{ "Ties.N": "{0} of {0}" }""", "src/Ties: Ties.N has other places to fill in in Dutch than in English.")]
    [InlineData("""{ "Ties.N": "a", "Ties.N": "b" }""", """{ "Ties.N": "c" }""", "Ties.N stands 2 times in Texts.nl.json, in src/Ties.")]
    public void Texts_that_differ_are_caught(string dutch, string english, string sentence) => new TwoLanguages().ShouldCatch(Texts(dutch, english), sentence);

    [Fact]
    public void Texts_with_the_same_places_in_another_order_are_fine() =>
        new TwoLanguages().ShouldHoldIn(Texts("""{ "Ties.N": "{0} van {1:N0}" }""", """{ "Ties.N": "of {1}, {0}" }"""));

    [Fact]
    public void Nobody_reads_a_key_on_the_screen() => new KnownKeys(CodeBase.Built).ShouldHoldIn(SourceTree.Written);

    [Fact]
    public void A_key_without_a_sentence_is_caught() => new KnownKeys(NoCode).ShouldCatch(
        new([new("src/A.cshtml", "<p>\n@Texts.Say(\"Ties.Ended\", 1)</p>"), .. Texts("{}", "{}").Files]),
        "src/A.cshtml:2 says Ties.Ended, which has no sentence.");

    [Fact]
    public void A_refusal_without_a_sentence_is_caught() => new KnownKeys(Refusing()).ShouldCatch(
        Texts("{}", "{}"),
        "NetwerkRegie.Core.Ties.TieHasEnded has no sentence: add Refusal.TieHasEnded to the room's texts.");

    [Fact]
    public void Keys_and_refusals_with_a_sentence_are_fine() => new KnownKeys(Refusing()).ShouldHoldIn(
        new([new("src/A.cs", "class A { string Say(string key) => Texts.Say(\"Ties.End\") + Texts.Say(key); }"),
            .. Texts("""{ "Ties.End": "a", "Refusal.TieHasEnded": "b" }""", "{}").Files]));

    private static CodeBase Refusing() => Twin.Core("namespace NetwerkRegie.Core.Ties { public sealed record TieHasEnded : Kernel.Refusal; }");

    private static SourceTree Texts(string dutch, string english) => new([new("src/Ties/Texts.nl.json", dutch), new("src/Ties/Texts.en.json", english)]);
}
