using System.Diagnostics;
using System.Text.Json;
using NetwerkRegie.TestKit;
using Npgsql;

namespace NetwerkRegie.Core.Tests.Exchange;

/// <summary>The command line as its users run it: a process of its own on a data folder.</summary>
public sealed class ImportVerbTests : IDisposable
{
    private const long EnoughToBeInTheMiddle = 500_000;
    private readonly string folder = Directory.CreateTempSubdirectory("nr-cli-").FullName;
    private string? postgreSql;

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

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_process_that_is_killed_at_some_row_of_ten_thousand_leaves_nothing_and_does_not_block_the_next_import(DatabaseKind kind)
    {
        await using var server = kind == DatabaseKind.PostgreSql ? await PostgreSqlServer.Required().CreateDatabase() : null;
        postgreSql = server?.ConnectionString;
        var list = await List("Naam;Plaats;Opmerkingen\n" + string.Concat(Enumerable.Range(1, 10_000).Select(number => $"Stichting Voorbeeld {number};Tiel;{new string('x', 20)}\n")));
        await Run("import", "partners", await List("Naam;Plaats\nWelzijn De Brug;Tiel\n"), "--json");
        var written = await Written();
        using (var process = Start("import", "partners", list))
        {
            while (!process.HasExited && await Written() < written + EnoughToBeInTheMiddle) await Task.Delay(5, TestContext.Current.CancellationToken);
            process.HasExited.ShouldBeFalse("the list is long enough to be killed while it is written");
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var (_, figures) = await Run("network", "metrics", "--json");
        var (code, json) = await Run("import", "partners", list, "--json");
        var (sound, _) = await Run("verify", "--json");

        figures.GetProperty("n").GetInt32().ShouldBe(1, "nothing is left of the list that was being written");
        (code, json.GetProperty("rows").GetInt32(), json.GetProperty("new").GetInt32(), sound).ShouldBe((0, 10_000, 10_000, 0));
    }

    [Fact]
    public async Task Contacts_of_the_only_library_come_in_and_a_second_time_changes_nothing()
    {
        await Run("import", "partners", await List("Naam;Soort organisatie;Plaats\nBieb Tiel;bibliotheek;Tiel\nWelzijn De Brug;welzijn;Tiel\n"), "--json");
        var contacts = await List("Naam;Functie;E-mail;Organisatie\nAnna Fictief;coach;anna@brug.example;Welzijn De Brug\nBram Fictief;;bram@brug.example;Onbekend\n");

        var (refused, nothing) = await Run("import", "contacts", contacts, "--json");
        var (tried, _) = await Run("import", "contacts", contacts, "--dry-run", "--skip-bad-rows", "--json");
        var (code, json) = await Run("import", "contacts", contacts, "--skip-bad-rows", "--json");
        var (_, again) = await Run("import", "contacts", contacts, "--skip-bad-rows", "--json");

        (refused, tried, code).ShouldBe((1, 0, 0));
        nothing.GetProperty("refused").GetInt32().ShouldBe(1);
        json.EnumerateObject().Select(property => property.Name).ShouldBe(["rows", "new", "changed", "same", "refused", "ignored", "problems"]);
        (json.GetProperty("rows").GetInt32(), json.GetProperty("new").GetInt32(), json.GetProperty("refused").GetInt32()).ShouldBe((2, 1, 1));
        (again.GetProperty("new").GetInt32(), again.GetProperty("same").GetInt32()).ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_matrix_of_ties_counts_its_filled_cells()
    {
        await Run("import", "partners", await List("Naam;Plaats\nAlfa;Tiel\nBeta;Tiel\n"), "--json");

        var (code, json) = await Run("import", "ties", await List("van \\ naar;Alfa;Beta\nAlfa;;4\nBeta;0;\n"), "--json");

        code.ShouldBe(0);
        (json.GetProperty("rows").GetInt32(), json.GetProperty("new").GetInt32(), json.GetProperty("changed").GetInt32(), json.GetProperty("refused").GetInt32()).ShouldBe((2, 1, 1, 0));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>How much was written of what nobody sees yet: the journal of the one database, and the table of the other.</summary>
    private async Task<long> Written()
    {
        if (postgreSql is null) return new FileInfo(Path.Combine(folder, "netwerkregie.sqlite-wal")) is { Exists: true } journal ? journal.Length : 0;
        await using var connection = new NpgsqlConnection(postgreSql);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var size = new NpgsqlCommand("SELECT pg_relation_size('\"Partner\"')", connection);
        return (long)(await size.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

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

    private Process Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Program(), .. words, "--data", folder]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (postgreSql is not null)
        {
            start.Environment["NetwerkRegie__Database"] = "postgresql";
            start.Environment["ConnectionStrings__NetwerkRegie"] = postgreSql;
        }

        return Process.Start(start)!;
    }

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
