using System.Text.Json;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Tests.Partners;

public sealed class CodeListTests
{
    [Theory]
    [InlineData("Bewegen, Ontspanning", "exercise relaxation")]
    [InlineData("Roken / Alcohol", "smoking alcohol")]
    [InlineData("bewegen;VOEDING", "exercise nutrition")]
    [InlineData("Wonen en energie", "housing")]
    [InlineData("Taal en werk", "language work")]
    [InlineData("Leesbevordering | lezen", "reading")]
    [InlineData("money-worries, Money worries", "money")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Free_text_is_read_as_themes(string? text, string codes) => string.Join(' ', CodeList.Themes.Read(text).Codes).ShouldBe(codes);

    [Fact]
    public void A_word_that_is_no_theme_is_named()
    {
        var reading = CodeList.Themes.Read("Bewegen, Ruimtevaart");

        reading.Codes.ShouldBe(["exercise"]);
        reading.Unknown.ShouldBe(["Ruimtevaart"]);
    }

    [Fact]
    public void The_bravo_themes_come_first_and_spell_the_word() => string.Concat(CodeList.Themes.All.Take(5).Select(theme => theme.Bravo)).ShouldBe("BRAVO");

    [Theory]
    [InlineData("themes", "themes.json")]
    [InlineData("targetGroups", "targetGroups.json")]
    public void The_demo_uses_the_shipped_codes(string list, string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "samples"))) folder = folder.Parent!;
        using var demo = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "samples", "demo", file)));
        var shipped = list == "themes" ? CodeList.Themes : CodeList.TargetGroups;

        demo.RootElement.GetProperty(list).EnumerateArray().Select(row => (row.GetProperty("code").GetString(), row.GetProperty("nl").GetString())).ShouldBe(shipped.All.Select(entry => ((string?)entry.Code, (string?)entry.Nl)));
    }
}
