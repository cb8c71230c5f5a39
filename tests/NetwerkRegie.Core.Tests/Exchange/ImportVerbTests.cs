using System.Diagnostics;
using System.Text.Json;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Exchange;

/// <summary>The command line as its users run it: a process of its own on a data folder.</summary>
public sealed class ImportVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("nr-cli-").FullName;

    [Fact]
    public async Task A_trial_run_prints_one_document_and_stores_nothing()
    {
        var file = SharedData.Path("imports-nl/01_partners_excel_nl_win1252.csv");

        var (trial, json) = await Run("import", "partners", file, "--dry-run", "--json");
        var (import, again) = await Run("import", "partners", file, "--skip-bad-rows", "--json");

        (trial, import).ShouldBe((0, 0));
        json.GetProperty("new").GetInt32().ShouldBe(9);
        again.GetProperty("new").GetInt32().ShouldBe(9, "the trial run stored nothing");
        json.EnumerateObject().Select(property => property.Name).ShouldBe(["rows", "new", "changed", "same", "refused", "ignored", "problems"]);
        json.GetProperty("ignored").GetInt32().ShouldBe(3);
        var problem = json.GetProperty("problems").EnumerateArray().First(found => found.GetProperty("value").GetString() == "1234568");
        problem.EnumerateObject().Select(property => property.Name).ShouldBe(["row", "column", "value", "reason", "level"]);
        (problem.GetProperty("row").GetInt32(), problem.GetProperty("column").GetString(), problem.GetProperty("level").GetString()).ShouldBe((3, "KvK", "warning"));
    }

    [Fact]
    public async Task A_refused_row_means_exit_code_1_and_nothing_stored_unless_it_is_skipped()
    {
        var list = await List("Naam;Plaats\nGoed;Tiel\n-;Tiel\n");

        var (refused, json) = await Run("import", "partners", list, "--json");
        var (skipped, stored) = await Run("import", "partners", list, "--skip-bad-rows", "--json");

        (refused, skipped).ShouldBe((1, 0));
        json.GetProperty("refused").GetInt32().ShouldBe(1);
        json.GetProperty("problems")[0].GetProperty("level").GetString().ShouldBe("refused");
        stored.GetProperty("new").GetInt32().ShouldBe(1, "the first import stored nothing");
    }

    [Fact]
    public async Task A_mapping_says_what_columns_are()
    {
        var list = await List("Kolom 1;Kolom 2\nWelzijn De Brug;Tiel\n");
        var mapping = Path.Combine(folder, "columns.json");
        await File.WriteAllTextAsync(mapping, """{ "Kolom 1": "name", "Kolom 2": "place" }""", TestContext.Current.CancellationToken);

        var (code, json) = await Run("import", "partners", list, "--mapping", mapping, "--json");

        code.ShouldBe(0);
        json.GetProperty("new").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_list_of_ties_has_a_mapping_too_and_a_bad_row_in_a_trial_run_means_exit_code_1()
    {
        await Run("import", "partners", await List("Naam;Plaats\nAlfa;Tiel\nBeta;Tiel\nGamma;Tiel\n"), "--json");
        var ties = await List("Partner A;Partner B;niveau;sinds\nAlfa;Beta;3,0;43831\nAlfa;Gamma;2;2019\n;Beta;1;\n");
        var mapping = Path.Combine(folder, "ties.json");
        await File.WriteAllTextAsync(mapping, """{ "Partner A": "from", "Partner B": "to" }""", TestContext.Current.CancellationToken);

        var (tried, _) = await Run("import", "ties", ties, "--mapping", mapping, "--dry-run", "--json");
        var (code, json) = await Run("import", "ties", ties, "--mapping", mapping, "--skip-bad-rows", "--json");

        (tried, code).ShouldBe((1, 0));
        (json.GetProperty("rows").GetInt32(), json.GetProperty("new").GetInt32(), json.GetProperty("refused").GetInt32()).ShouldBe((3, 2, 1));
        var problems = json.GetProperty("problems").EnumerateArray().ToList();
        problems.Find(problem => problem.GetProperty("value").GetString() == "43831").GetProperty("reason").GetString()!.ShouldContain("1 januari 2020");
        problems.Find(problem => problem.GetProperty("level").GetString() == "refused").GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_row_without_a_name_is_refused_under_the_heading_of_its_own_column()
    {
        var (_, json) = await Run("import", "partners", await List("Organisatie;Plaats;Kleur\n;Tiel;rood\n"), "--json");

        var problems = json.GetProperty("problems").EnumerateArray().Select(problem => (problem.GetProperty("column").GetString(), problem.GetProperty("level").GetString())).ToList();
        problems.ShouldBe([("Kleur", "warning"), ("Organisatie", "refused")]);
    }

    [Fact]
    public async Task A_process_that_is_killed_leaves_nothing_and_does_not_block_the_next_import()
    {
        var file = SharedData.Path("orgs-nl/duo_basisscholen_vestigingen.csv");
        var small = await List("Naam;Plaats\nWelzijn De Brug;Tiel\n");
        var endless = await List("Naam;Plaats\n" + string.Concat(Enumerable.Range(1, 100_000).Select(number => $"Stichting Voorbeeld {number};Tiel\n")));
        await Run("import", "partners", small, "--json");
        using (var process = Start("import", "partners", endless))
        {
            var journal = Path.Combine(folder, "netwerkregie.sqlite-wal");
            while (!process.HasExited && !(File.Exists(journal) && new FileInfo(journal).Length > 500_000)) await Task.Delay(20, TestContext.Current.CancellationToken);
            process.HasExited.ShouldBeFalse("the list is long enough to be killed while it is written");
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var (code, json) = await Run("import", "partners", file, "--skip-bad-rows", "--json");
        var (_, figures) = await Run("network", "metrics", "--json");

        code.ShouldBe(0);
        (json.GetProperty("rows").GetInt32(), json.GetProperty("new").GetInt32()).ShouldBe((5206, 5167));
        figures.GetProperty("n").GetInt32().ShouldBe(1 + 5167, "nothing is left of the list that was being written");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> List(string text)
    {
        var path = Path.Combine(folder, $"{Guid.CreateVersion7():N}.csv");
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }

    private async Task<(int Code, JsonElement Json)> Run(params string[] words)
    {
        using var process = Start(words);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        output.ShouldStartWith("{", customMessage: await errors);
        return (process.ExitCode, JsonDocument.Parse(output).RootElement);
    }

    private Process Start(params string[] words) =>
        Process.Start(new ProcessStartInfo("dotnet", [Program(), .. words, "--data", folder]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;

    /// <summary>The program as it was built beside these tests.</summary>
    private static string Program()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "NetwerkRegie.sln"))) root = root.Parent;
        var built = Path.GetRelativePath(Path.Combine(root!.FullName, "tests", "NetwerkRegie.Core.Tests"), AppContext.BaseDirectory);
        var program = Path.Combine(root.FullName, "src", "NetwerkRegie.Cli", built, "NetwerkRegie.Cli.dll");
        if (!File.Exists(program)) Absent.Skip("NetwerkRegie.Cli.dll");
        return program;
    }
}
