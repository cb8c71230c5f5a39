using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Whole;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Whole;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Tests.Kernel;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Exchange.Whole;

public sealed partial class WholeTests
{
    public static TheoryData<DatabaseKind, TableFormat, int> BothFormats()
    {
        var all = new TheoryData<DatabaseKind, TableFormat, int>();
        foreach (var database in Enum.GetValues<DatabaseKind>())
        {
            foreach (var format in (TableFormat[])[TableFormat.Json, TableFormat.Xlsx]) all.Add(database, format, 20261122);
        }

        return all;
    }

    [Theory, MemberData(nameof(BothFormats))]
    public async Task Everything_written_to_a_file_and_read_into_an_empty_network_is_the_same_network(DatabaseKind database, TableFormat format, int seed)
    {
        await using var scene = await WholeScene.Fill(database, seed);
        var from = scene.Network.AsOperator();
        await using var into = await TestNetwork.Start(database);

        var taken = await WholeScene.Read(into.AsOperator(), await WholeScene.Write(from, format));

        taken.IsDone.ShouldBeTrue($"{taken.Failure}");
        taken.Value.LeftOut.ShouldBeEmpty();
        var (before, after) = (await Json(from, format), await Json(into.AsOperator(), format));
        after.ShouldBe(before);
        JsonSerializer.Deserialize<Dictionary<string, JsonArray>>(before)!.Where(table => table.Value.Count == 0).Select(table => table.Key).ShouldBeEmpty("the scene has some of everything");
        (await Found(into.AsOperator())).ShouldBe(await Found(from), "what rows are found by is worked out again");
        (await into.AsOperator().Done(new VerifyNetwork())).Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Whatever_was_done_at_random_comes_back_the_same(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var (work, _) = await RandomWork.Start(network, 20261125);
        await work.Do(120);
        await using var into = await TestNetwork.Start(database);

        var taken = await WholeScene.Read(into.AsOperator(), await WholeScene.Write(network.AsOperator(), TableFormat.Json));

        taken.IsDone.ShouldBeTrue($"{taken.Failure}");
        (await Json(into.AsOperator(), TableFormat.Json)).ShouldBe(await Json(network.AsOperator(), TableFormat.Json));
        (await Found(into.AsOperator())).ShouldBe(await Found(network.AsOperator()));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Everything_that_was_taken_in_can_be_taken_back(DatabaseKind database)
    {
        await using var scene = await WholeScene.Fill(database, 7);
        await using var into = await TestNetwork.Start(database);
        var taken = await WholeScene.Read(into.AsOperator(), await WholeScene.Write(scene.Network.AsOperator(), TableFormat.Json));

        await into.AsOperator().Done(new UndoOperation(taken.Receipt!.Operation!.Value));

        (await into.AsOperator().Done(new ExportAll(ForPeople: false))).Rows.ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_finds_in_it_what_is_not_hers_to_see()
    {
        await using var scene = await WholeScene.Fill(DatabaseKind.Sqlite, 5);
        var all = await Tables(scene.Network.AsOperator());
        all["contacts"].Count.ShouldBeGreaterThan(1);

        var coordinator = await Tables(scene.AtTiel);
        coordinator["contacts"].Select(contact => contact!["library"]!.GetValue<string>()).Distinct().ShouldBe([$"{scene.Tiel}"]);
        coordinator["initiatives"].Count.ShouldBe(3, "those of her own library, drafts too");
        coordinator.Keys.ShouldNotContain("members");
        coordinator["tieRatings"][0]!.AsObject().ContainsKey("by").ShouldBeFalse("who is not in the file is not pointed at");

        var elsewhere = await Tables(scene.AtWeert);
        elsewhere["interactions"].Count.ShouldBe(0, "moments of another library");
        elsewhere["tasks"].Count.ShouldBe(0);
        elsewhere["agreements"].Count.ShouldBe(all["agreements"].Count, "her library is party to them");
        var drafts = all["initiatives"].Where(row => row!["status"]!.GetValue<string>() == "draft").Select(row => row!["id"]!.GetValue<string>()).ToList();
        elsewhere["agreementInitiatives"].Select(link => link!["initiative"]!.GetValue<string>()).Intersect(drafts).Count().ShouldBe(0, "a draft of another library is not pointed at");
        elsewhere["savedViews"].Select(view => view!["audience"]!.GetValue<string>()).Distinct().ShouldBe(["everyone"]);
        all["savedViews"].Select(view => view!["audience"]!.GetValue<string>()).Distinct().Order().ShouldBe(["everyone", "library"]);

        foreach (var role in Enum.GetValues<Role>())
        {
            var reader = await Tables(scene.Network.As(MemberId.New(), scene.Weert, role));
            reader.ContainsKey("contacts").ShouldBe(role == Role.Coordinator, $"{role}");
            reader.ContainsKey("members").ShouldBe(role == Role.Administrator, $"{role}");
            reader.ContainsKey("interactions").ShouldBe(role == Role.Coordinator, $"{role}");
            reader.ContainsKey("agreements").ShouldBe(role is Role.Coordinator or Role.Director, $"{role}");
            reader["initiatives"].Count.ShouldBe(1, "no draft of another library");
            reader["initiativePartners"].Count.ShouldBe(2, "nor who takes part in it");
            reader["needs"].Count.ShouldBe(1, "no draft need of another library");
            reader["partners"].Count.ShouldBe(all["partners"].Count);
        }

        (await scene.Network.AsStranger().Send(new ExportAll(ForPeople: false))).Failure.ShouldBeOfType<Failure.Forbidden>();
    }

    [Fact]
    public async Task No_referral_no_team_work_and_no_credential_is_ever_in_it()
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var entities = await network.AsOperator().With((IEnumerable<IWholeTable> tables) => Task.FromResult(tables.Select(table => table.Entity).ToList()));

        entities.ShouldNotContain(entity => entity.Namespace!.Contains(".Referrals") || entity.Namespace.Contains(".Accounts") || entity.Namespace.Contains(".Outbox") || entity.Namespace.Contains(".Mailings"));
        entities.ShouldNotContain(entity => entity.Name.Contains("Secret") || entity.Name.Contains("Link") || entity.Name.Contains("Feed") || entity.Name.Contains("Document"));
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public async Task Every_table_and_column_has_words_of_its_own_in_both_languages(string language)
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        await network.AsOperator().With((IEnumerable<IWholeTable> tables) =>
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            var all = tables.ToList();
            all.Select(table => Texts.Say($"Whole.{table.Name}")).Distinct().Count().ShouldBe(all.Count);
            foreach (var table in all)
            {
                Texts.Has($"Whole.{table.Name}").ShouldBeTrue(table.Name);
                var columns = table.Columns(all);
                var headings = columns.Select(column => column.Heading).ToList();
                headings.Distinct().Count().ShouldBe(headings.Count, $"{table.Name}: {string.Join(", ", headings)}");
                headings.ShouldAllBe(heading => !heading.Contains("Field.") && !heading.Contains("Whole."), table.Name);
                columns.ShouldAllBe(column => WholeColumn.Named(columns, column.Heading) == column && WholeColumn.Named(columns, column.Name) == column);
            }

            return Task.FromResult(true);
        });
    }

    [Fact]
    public async Task A_workbook_in_one_language_is_read_in_the_other()
    {
        await using var scene = await WholeScene.Fill(DatabaseKind.Sqlite, 3);
        await using var into = await TestNetwork.Start(DatabaseKind.Sqlite);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        var file = await WholeScene.Write(scene.Network.AsOperator(), TableFormat.Xlsx);

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        (await WholeScene.Read(into.AsOperator(), file)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task It_goes_into_an_empty_network_only()
    {
        await using var scene = await WholeScene.Fill(DatabaseKind.Sqlite, 3);

        var again = await WholeScene.Read(scene.Network.AsOperator(), await WholeScene.Write(scene.Network.AsOperator(), TableFormat.Json));

        again.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NetworkNotEmpty>();
        (await WholeScene.Read(scene.AtTiel, "{}"u8.ToArray())).Failure.ShouldBeOfType<Failure.Forbidden>();
    }

    [Theory]
    [InlineData("""{"partners":[{"id":"x","name":"A"}]}""", "Id")]
    [InlineData("""{"partners":[{"id":"01a2103e-e6eb-7947-a295-0e519b000001","name":"A","type":"zeppelin","status":"active","inConsortium":false,"registeredAt":"2026-01-01T00:00:00Z","changedAt":"2026-01-01T00:00:00Z"}]}""", "Soort")]
    [InlineData("""{"partners":[{"id":"01a2103e-e6eb-7947-a295-0e519b000001","name":"","type":"school","status":"active","inConsortium":false,"registeredAt":"2026-01-01T00:00:00Z","changedAt":"2026-01-01T00:00:00Z"}]}""", "Naam")]
    [InlineData("""{"partners":[{"id":"01a2103e-e6eb-7947-a295-0e519b000001","name":"A","type":"school","status":"active","inConsortium":false,"registeredAt":"2026-01-01T00:00:00Z","changedAt":"2026-01-01T00:00:00Z","partOf":"01a2103e-e6eb-7947-a295-0e519b000002"}]}""", "Id")]
    [InlineData("""{"contacts":[{"id":"01a2103e-e6eb-7947-a295-0e519b000001","name":"A","since":"2026-01-01","partner":"01a2103e-e6eb-7947-a295-0e519b000002","library":"01a2103e-e6eb-7947-a295-0e519b000002"}]}""", "Bekend bij (id)")]
    public async Task A_row_that_cannot_be_is_told_with_its_place_and_nothing_is_taken_in(string json, string column)
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);

        var outcome = await WholeScene.Read(network.AsOperator(), Encoding.UTF8.GetBytes(json));

        var bad = outcome.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<WholeHasBadRow>();
        (bad.Row, bad.Column).ShouldBe((1, column));
        (await network.AsOperator().Done(new ExportAll(ForPeople: false))).Rows.ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("<html>")]
    [InlineData("{\"colours\":[{\"id\":1}]}")]
    [InlineData("{\"partners\":[{\"id\":")]
    [InlineData("{\"partners\":[{\"id\":{}}]}")]
    [InlineData("{\"partners\":[1]}")]
    [InlineData("PK\u0003\u0004broken")]
    public async Task A_file_that_is_no_whole_is_refused_in_words(string content)
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);

        var outcome = await WholeScene.Read(network.AsOperator(), Encoding.UTF8.GetBytes(content));

        Texts.Of(outcome.Failure.ShouldBeOfType<Failure.Refused>().Refusal).ShouldNotContain("Refusal.");
    }

    [Fact]
    public async Task A_file_that_breaks_off_leaves_nothing()
    {
        await using var scene = await WholeScene.Fill(DatabaseKind.Sqlite, 3);
        await using var into = await TestNetwork.Start(DatabaseKind.Sqlite);
        var file = await WholeScene.Write(scene.Network.AsOperator(), TableFormat.Json);

        var outcome = await WholeScene.Read(into.AsOperator(), file[..(file.Length * 2 / 3)]);

        outcome.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<WholeFileBroken>().Table.ShouldNotBeEmpty();
        (await into.AsOperator().Done(new ExportAll(ForPeople: false))).Rows.ShouldBe(0);
    }

    private static async Task<string> Json(TestSession session, TableFormat format)
    {
        var json = Encoding.UTF8.GetString(await WholeScene.Write(session, TableFormat.Json));
        return format == TableFormat.Json ? json : PartOfSecond().Replace(json, "Z\"");
    }

    private static async Task<IReadOnlyDictionary<string, JsonArray>> Tables(TestSession session) =>
        JsonSerializer.Deserialize<Dictionary<string, JsonArray>>(await WholeScene.Write(session, TableFormat.Json))!;

    private static Task<List<string>> Found(TestSession session) => session.Look(async db =>
    {
        var partners = await db.Partners().OrderBy(p => p.Id).Select(p => p.SearchText + "|" + p.SortName + "|" + p.SortPlace).ToListAsync();
        var contacts = await db.Set<Core.Partners.Contacts.Contact>().OrderBy(c => c.Id).Select(c => c.SearchText).ToListAsync();
        var services = await db.Services().OrderBy(s => s.Id).Select(s => s.SearchText).ToListAsync();
        var agreements = await db.Agreements().OrderBy(a => a.Id).Select(a => a.SearchText).ToListAsync();
        var values = await db.PartnerFieldValues().OrderBy(v => v.Id).Select(v => v.SearchText ?? "").ToListAsync();
        return (List<string>)[.. partners, .. contacts, .. services, .. agreements, .. values];
    });

    /// <summary>A cell of a workbook holds whole seconds.</summary>
    [GeneratedRegex(@"(\.\d+)?Z""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartOfSecond();
}
