using NetwerkRegie.Architecture.Tests.Rules;
using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests;

public sealed class HabitsTests
{
    [Fact]
    public void Folders_speak_of_the_field() => new TellingFolders().ShouldHoldIn(SourceTree.Written);

    [Theory]
    [InlineData("Common")]
    [InlineData("Utils")]
    [InlineData("Helpers")]
    [InlineData("Managers")]
    [InlineData("Misc")]
    public void A_folder_that_says_nothing_is_caught(string folder) => new TellingFolders().ShouldCatch(
        SourceTree.Of($"src/NetwerkRegie.Core/{folder}/Text/Cut.cs", ""),
        $"src/NetwerkRegie.Core/{folder}/Text: the name {folder} says nothing about the field.");

    [Fact]
    public void A_folder_of_the_field_is_fine() => new TellingFolders().ShouldHoldIn(SourceTree.Of("src/NetwerkRegie.Core/Partners/Services/Service.cs", ""));

    [Fact]
    public void Files_can_be_read_at_one_sitting() => new ReadableFiles().ShouldHoldIn(SourceTree.Written);

    [Fact]
    public void A_file_of_more_than_300_lines_is_caught()
    {
        new ReadableFiles().ShouldCatch(
            SourceTree.Of("src/A.cs", Lines(301)),
            "src/A.cs has 301 lines, more than 300: split it.");
        new ReadableFiles().ShouldHoldIn(SourceTree.Of("src/A.cs", Lines(300)));

        static string Lines(int count) => string.Concat(Enumerable.Repeat("\n", count));
    }

    [Fact]
    public void Nothing_is_left_behind_for_later() => new NothingLeftBehind().ShouldHoldIn(SourceTree.Written);

    [Theory]
    [InlineData("// TODO: later")]
    [InlineData("/* first\n HACK around it */")]
    [InlineData("// FIXME")]
    public void A_note_for_later_is_caught(string remark) => new NothingLeftBehind().Violations(SourceTree.Of("src/A.cs", remark + "\nclass A;"))
        .ShouldHaveSingleItem().ShouldEndWith("leaves a note for later: do it, or make it an issue.");

    [Theory]
    [InlineData("src/A.cs", "// var partner = await db.Partners().Find(id);")]
    [InlineData("src/A.cs", "// if (partner is null) {")]
    [InlineData("src/A.cs", "// }")]
    [InlineData("src/A.cs", "// public string Name { get; set; }")]
    [InlineData("src/A.cs", "// using System.Text;")]
    [InlineData("src/a.js", "// map.zoom(2);")]
    [InlineData("src/a.css", "/* color: red; */")]
    [InlineData("src/A.cshtml", "@* <p>@Model.Name</p> *@")]
    public void Code_in_a_remark_is_caught(string path, string remark) => new NothingLeftBehind().ShouldCatch(
        SourceTree.Of(path, remark + "\n"),
        $"{path}:1 has code in a remark: take it out, history keeps it.");

    [Fact]
    public void A_region_is_caught() => new NothingLeftBehind().ShouldCatch(
        SourceTree.Of("src/A.cs", "class A\n{\n    #region Fields\n    #endregion\n}"),
        "src/A.cs:3 has a region: split the file instead.");

    [Theory]
    [InlineData("// Both sides rate the tie; the lowest counts,\n// unless one side is silent (see Weight);\nclass A;")]
    [InlineData("class A { string todo = \"TODO: // x = 1;\"; }")]
    [InlineData("/// <summary>Written as {0};</summary>\nclass A;")]
    public void A_remark_in_words_is_fine(string source) => new NothingLeftBehind().ShouldHoldIn(SourceTree.Of("src/A.cs", source));

    [Fact]
    public void Every_public_type_of_core_says_what_it_means() => new PublicSummaries().ShouldHoldIn(SourceTree.Written);

    [Theory]
    [InlineData("public sealed record Tie;")]
    [InlineData("/// <remarks>Old.</remarks>\npublic sealed record Tie;")]
    [InlineData("/// <summary></summary>\npublic enum Tie { Weak }")]
    [InlineData("// A tie.\npublic interface Tie;")]
    public void A_public_type_without_a_summary_is_caught(string source) => new PublicSummaries()
        .Violations(SourceTree.Of("src/NetwerkRegie.Core/Ties/Tie.cs", source))
        .ShouldHaveSingleItem().ShouldEndWith("Tie has no <summary>: say in a line what it means in the network.");

    [Theory]
    [InlineData("/// <summary>Joins two partners.</summary>\n[Obsolete]\npublic sealed record Tie;")]
    [InlineData("internal sealed record Tie { public enum Kind { A } }")]
    public void A_public_type_with_a_summary_or_a_hidden_one_is_fine(string source) =>
        new PublicSummaries().ShouldHoldIn(SourceTree.Of("src/NetwerkRegie.Core/Ties/Tie.cs", source));

    [Fact]
    public void Tests_carry_no_address_in_their_name() => new ImpersonalTestNames().ShouldHoldIn(SourceTree.Written);

    [Fact]
    public void A_test_case_with_an_address_is_caught()
    {
        const string address = "someone@library.test";
        new ImpersonalTestNames().ShouldCatch(
            SourceTree.Of("tests/A.cs", $"class A {{ [InlineData(\"{address}\")] void Sign_in() {{ }} }}"),
            "tests/A.cs:1 puts an e-mail address into the name of a test.");
        new ImpersonalTestNames().ShouldHoldIn(SourceTree.Of("tests/A.cs", $"class A {{ [InlineData(\"someone@library.example\")] void Sign_in() {{ Send(\"{address}\"); }} }}"));
    }
}
