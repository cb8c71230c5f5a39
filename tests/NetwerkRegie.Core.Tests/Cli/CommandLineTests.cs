using System.Text.Json;
using NetwerkRegie.Cli;

namespace NetwerkRegie.Core.Tests.Cli;

/// <summary>The verbs as a terminal sees them: exit code, standard output, standard error.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("nr-cli-").FullName;

    [Fact]
    public async Task The_demo_is_loaded_measured_verified_exported_and_read_back()
    {
        (await Run("demo")).Json.GetProperty("referrals").GetInt32().ShouldBe(40);
        (await Run("demo")).ShouldSatisfyAllConditions(again => again.Code.ShouldBe(1), again => again.Errors.ShouldContain("lege database"), again => again.Output.ShouldBeEmpty());

        var figures = (await Run("network", "metrics")).Json;
        (figures.GetProperty("n").GetInt32(), figures.GetProperty("ties").GetInt32()).ShouldBe((83, 149));
        figures.GetProperty("partners")[0].EnumerateObject().Select(member => member.Name).ShouldBe(
            ["id", "name", "type", "degree", "weightedDegree", "betweenness", "closeness", "eigenvector", "pageRank", "clustering", "coreNumber", "constraint", "community", "inDegree", "outDegree", "effectiveSize", "isCut"]);
        (await Run("network", "metrics", "--as-of", "2000-01-01")).Json.GetProperty("density").ValueKind.ShouldBe(JsonValueKind.Null);

        (await Run("verify")).Json.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("name").GetString()).ShouldBe(["schema", "history", "rows", "orphans", "files"]);

        (await Run("export", "ties", File("ties.csv"))).Code.ShouldBe(0);
        var same = (await Run("import", "ties", File("ties.csv"), "--skip-bad-rows")).Json;
        (same.GetProperty("new").GetInt32(), same.GetProperty("changed").GetInt32()).ShouldBe((0, 0));
        (await Run("export", "partners", File("partners.txt"))).Errors.ShouldContain(".csv, .xlsx");
    }

    [Fact]
    public async Task A_list_of_ties_adds_both_sides_once_and_a_refused_row_stores_nothing()
    {
        await Run("populate", "--partners", "3", "--ties", "0", "--seed", "7");
        await Run("export", "partners", File("partners.json"));
        var names = JsonDocument.Parse(await System.IO.File.ReadAllTextAsync(File("partners.json"))).RootElement.EnumerateArray().Select(row => row.GetProperty("Naam").GetString()!).ToList();
        await System.IO.File.WriteAllLinesAsync(File("ties.csv"), ["van;naar;soort;niveau;sinds;tot", $"{names[0]};{names[1]};doorverwijzen;3;1-9-2023;", $"{names[1]};{names[0]};;2;;", $"{names[0]};{names[2]};;;;31-12-2024", $"{names[0]};Niemand;;7;;"]);

        var refused = await Run("import", "ties", File("ties.csv"));
        (refused.Code, refused.Json.GetProperty("refused").GetInt32()).ShouldBe((1, 1));
        (await Run("network", "metrics")).Json.GetProperty("ties").GetInt32().ShouldBe(0);

        var first = (await Run("import", "ties", File("ties.csv"), "--skip-bad-rows")).Json;
        (first.GetProperty("rows").GetInt32(), first.GetProperty("new").GetInt32(), first.GetProperty("changed").GetInt32()).ShouldBe((4, 2, 1));
        first.GetProperty("problems").EnumerateArray().ShouldAllBe(problem => problem.GetProperty("row").GetInt32() == 5 && problem.GetProperty("level").GetString() == "refused");
        var second = (await Run("import", "ties", File("ties.csv"), "--skip-bad-rows")).Json;
        second.GetProperty("same").GetInt32().ShouldBe(3);
        var figures = (await Run("network", "metrics")).Json;
        figures.GetProperty("ties").GetInt32().ShouldBe(1);
        figures.GetProperty("partners").EnumerateArray().Max(partner => partner.GetProperty("weightedDegree").GetDouble()).ShouldBe(2);
        (await Run("verify")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Made_up_ties_that_do_not_fit_leave_no_partners_behind()
    {
        await Run("migrate");

        (await Run("populate", "--partners", "2", "--ties", "50")).ShouldSatisfyAllConditions(said => said.Code.ShouldBe(1), said => said.Errors.ShouldContain("passen niet"));

        (await Run("network", "metrics")).Json.GetProperty("n").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_backup_is_put_back_and_what_was_there_is_kept()
    {
        await Run("populate", "--partners", "2", "--ties", "0");
        await Run("backup", File("two.sqlite"));
        await Run("populate", "--partners", "3", "--ties", "0");

        var restored = await Run("restore", File("two.sqlite"));

        restored.Code.ShouldBe(0, restored.Errors);
        System.IO.File.Exists(restored.Json.GetProperty("kept").GetString()).ShouldBeTrue();
        (await Run("network", "metrics")).Json.GetProperty("n").GetInt32().ShouldBe(2);
        await System.IO.File.WriteAllTextAsync(File("letter.txt"), "Beste allemaal");
        (await Run("restore", File("letter.txt"))).ShouldSatisfyAllConditions(wrong => wrong.Code.ShouldBe(1), wrong => wrong.Errors.ShouldContain("geen reservekopie"));
    }

    [Fact]
    public async Task Somebody_is_given_access_by_a_link_that_is_shown_once()
    {
        await Run("demo");

        var added = await Run("user", "add", "--email", "nieuw@demo.example", "--role", "Coordinator", "--partner", "bieb arnhem (demo)");

        added.Code.ShouldBe(0, added.Errors);
        added.Json.GetProperty("link").GetString()!.ShouldContain("/uitnodiging/");
        (await Run("user", "add", "--email", "nieuw2@demo.example", "--role", "Tovenaar", "--partner", "bieb arnhem (demo)")).Errors.ShouldContain("‘Tovenaar’ is geen rol");
        (await Run("user", "add", "--email", "nieuw3@demo.example", "--role", "Director", "--partner", "Onbekend BV")).Errors.ShouldContain("‘Onbekend BV’");
        (await Run("network", "metrics", "--as", "coordinator@demo.example")).Code.ShouldBe(0);
        (await Run("network", "metrics", "--as", "niemand@demo.example")).Errors.ShouldContain("niemand@demo.example");
        (await Run("populate", "--partners", "1", "--as", "coordinator@demo.example")).Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("‘tover’ ken ik niet", "tover")]
    [InlineData("Geef ook op: FILE", "backup")]
    [InlineData("Geef ook op: --partners", "populate")]
    [InlineData("De waarde van --as-of kan niet", "network", "metrics", "--as-of", "gisteren")]
    public async Task Words_that_cannot_be_are_told_in_one_line_of_the_members_language(string line, params string[] words)
    {
        var said = await Run(words);

        said.Code.ShouldBe(2);
        said.Output.ShouldBeEmpty();
        said.Errors.Trim().ShouldStartWith(line);
        said.Errors.Trim().ShouldNotContain('\n');
    }

    [Fact]
    public async Task Looking_at_a_database_that_is_not_there_is_refused()
    {
        (await Run("network", "metrics")).ShouldSatisfyAllConditions(said => said.Code.ShouldBe(1), said => said.Errors.ShouldContain("migrate"));
        (await Run("verify")).ShouldSatisfyAllConditions(said => said.Code.ShouldBe(1), said => said.Json.GetProperty("ok").GetBoolean().ShouldBeFalse());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private string File(string name) => Path.Combine(folder, name);

    private async Task<Said> Run(params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await CommandLine.Run([.. words, "--json", "--data", Path.Combine(folder, "data")], output, errors);
        return new Said(code, output.ToString(), errors.ToString());
    }

    private sealed record Said(int Code, string Output, string Errors)
    {
        public JsonElement Json => JsonDocument.Parse(Output).RootElement;
    }
}
