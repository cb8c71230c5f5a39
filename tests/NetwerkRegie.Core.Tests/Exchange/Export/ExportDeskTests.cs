using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.Core.Tests.Partners.Import;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Exchange.Export;

public sealed class ExportDeskTests
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_seen_on_the_list_leaves_with_its_filter_its_order_and_its_columns(DatabaseKind database)
    {
        await using var scene = await Street(database);
        var volunteers = await Define(scene.AtTiel, "Vrijwilligers", FieldKind.Number);
        var signed = await Define(scene.AtTiel, "Getekend", FieldKind.Day);
        await Fill(scene.AtTiel, "Welzijn De Brug", (volunteers, "1.250,5"), (signed, "3-9-2026"));
        var codes = (await scene.AtTiel.Done(new ListFields())).ToDictionary(field => field.Id, field => $"veld-{field.Code}");
        var find = new FindPartners { Types = [PartnerType.Welfare, PartnerType.School], Sort = PartnerSort.Name, Descending = true };

        var chosen = find with { Columns = [codes[volunteers], "status", "tie", "nonsense", "phone", codes[signed], "place", "status"] };
        var csv = await Write(scene.AtTiel, new ExportRequest(ExportWhat.Partners, ExportFormat.Csv, chosen));

        Encoding.UTF8.GetString(csv).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).ShouldBe(
        [
            "Naam;Soort organisatie;Vrijwilligers;Status;Niveau volgens ons;Niveau volgens hen;Telefoon;Getekend;Plaats",
            "Welzijn De Brug;Welzijn;1250,5;Doet mee;3;5;0344 00 01 01;2026-09-03;Tiel",
            "'=School 1;School;;Doet mee;;;;;Tiel",
        ]);
        var usual = await Write(scene.AtTiel, new ExportRequest(ExportWhat.Partners, ExportFormat.Json, find with { Columns = [] }));
        var first = JsonSerializer.Deserialize<List<Dictionary<string, JsonElement>>>(usual)![0];
        first.Keys.ShouldBe(["Naam", "Soort organisatie", "Plaats", "Niveau volgens ons", "Niveau volgens hen", "Status", "Gewijzigd"]);
        first["Niveau volgens hen"].GetInt32().ShouldBe(5, "a number stays a number");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_selection_with_every_field_holds_each_location_and_the_networks_own_fields_and_changes_nothing_when_it_is_read_again(DatabaseKind database)
    {
        await using var scene = await Street(database);
        var volunteers = await Define(scene.AtTiel, "Vrijwilligers", FieldKind.Number);
        await Fill(scene.AtTiel, "Welzijn De Brug", (volunteers, "1,125"));
        var form = await scene.AtTiel.Done(new GetPartnerForm((await scene.AtTiel.Named("Welzijn De Brug")).Id));
        await scene.AtTiel.Done(new ChangePartner((await scene.AtTiel.Named("Welzijn De Brug")).Id, form with { Kvk = "00991234", Locations = [.. form.Locations, new LocationForm { Name = "Dependance", Street = "Markt", Number = "1", Place = "Tiel" }] }));
        var before = await scene.AtTiel.Everything();

        var xlsx = await Write(scene.AtTiel, new ExportRequest(ExportWhat.Partners, ExportFormat.Xlsx, new FindPartners { Words = "brug" }));

        using var file = new MemoryStream(xlsx);
        var read = await scene.AtTiel.With(async (ImportDesk desk) => await desk.TakeIn((await desk.Read(file, "partners.xlsx", ct: TestContext.Current.CancellationToken)).Value, skipBadRows: false, ct: TestContext.Current.CancellationToken));
        (read.Value.New, read.Value.Changed, read.Value.Refused).ShouldBe((0, 0, 0));
        read.Value.Same.ShouldBe(2, "a row for each location");
        (await scene.AtTiel.Everything()).ShouldBe(before);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_file_follows_the_order_by_a_field_of_the_networks_own(DatabaseKind database)
    {
        await using var scene = await Street(database);
        var volunteers = await Define(scene.AtTiel, "Vrijwilligers", FieldKind.Number);
        await Fill(scene.AtTiel, "Welzijn De Brug", (volunteers, "9"));
        await Fill(scene.AtTiel, "Ziekenhuis Oost", (volunteers, "10"));
        var code = (await scene.AtTiel.Done(new ListFields())).Single().Code;

        var csv = await Write(scene.AtTiel, new ExportRequest(ExportWhat.Partners, ExportFormat.Csv, new FindPartners { SortField = code, Descending = true, Columns = [$"veld-{code}"] }));

        Encoding.UTF8.GetString(csv).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(3).Select(line => line.Split(';')[^1]).ShouldBe(["10", "9", ""]);
    }

    [Fact]
    public async Task More_partners_than_are_read_at_a_time_all_leave_once_and_in_order()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        await scene.Network.AsOperator().Done(new PopulatePartners(1203, 1));

        var csv = await Write(scene.AtTiel, new ExportRequest(ExportWhat.Partners, ExportFormat.Csv, new FindPartners { Sort = PartnerSort.Place, Columns = ["place"] }));

        Encoding.UTF8.GetString(csv).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + 2 + 1203);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Cards_of_partners_are_for_everybody_and_of_people_for_a_coordinator_of_their_library(DatabaseKind database)
    {
        await using var scene = await Street(database);

        var partners = Encoding.UTF8.GetString(await Write(scene.AtWeert, new ExportRequest(ExportWhat.Partners, ExportFormat.Vcf, new FindPartners { Words = "brug" })));
        partners.ShouldContain("KIND:org\r\n");
        partners.ShouldContain("FN:Welzijn De Brug\r\n");
        partners.ShouldContain("VALUE=uri:tel:+31344000101\r\n");
        var people = Encoding.UTF8.GetString(await Write(scene.AtTiel, new ExportRequest(ExportWhat.Contacts, ExportFormat.Vcf, new FindPartners { Words = "brug" })));
        people.ShouldContain("FN:Noor van Nepnaam\r\nN:van Nepnaam;Noor;;;\r\nORG:Welzijn De Brug\r\nTITLE:Teamleider\r\n");
        people.ShouldNotContain("Vertrokken");
        (await Write(scene.AtTiel, new ExportRequest(ExportWhat.Contacts, ExportFormat.Vcf, new FindPartners { Words = "school" }))).ShouldBeEmpty("nobody is known there");
        (await Write(scene.AtWeert, new ExportRequest(ExportWhat.Contacts, ExportFormat.Vcf, new FindPartners()))).ShouldBeEmpty("they are of another library");
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Coordinator))
        {
            var reader = scene.Network.As(MemberId.New(), scene.Tiel, role);
            (await Prepare(reader, new ExportRequest(ExportWhat.Contacts, ExportFormat.Vcf))).Failure.ShouldBeOfType<Failure.Forbidden>($"{role}");
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_graph_has_every_partner_and_tie_with_the_days_they_were_there(DatabaseKind database)
    {
        await using var scene = await Street(database);

        var gexf = Parse(await Write(scene.AtTiel, new ExportRequest(ExportWhat.Network, ExportFormat.Gexf)));
        var nodes = gexf.Descendants(Gexf + "node").ToDictionary(node => node.Attribute("id")!.Value);
        nodes.Count.ShouldBe(5);
        var lines = gexf.Descendants(Gexf + "edge").ToList();
        lines.ShouldAllBe(line => nodes.ContainsKey(line.Attribute("source")!.Value) && nodes.ContainsKey(line.Attribute("target")!.Value));
        var (still, over) = (lines.Single(line => line.Attribute("end") is null), lines.Single(line => line.Attribute("end") is not null));
        (still.Attribute("start")!.Value, still.Attribute("weight")!.Value).ShouldBe(("2020-01-01", "3"));
        (over.Attribute("start")!.Value, over.Attribute("end")!.Value).ShouldBe(("2021-05-01", "2026-11-17"), "the day it ended is the first on which it was no longer there");
        string Value(XElement of, string attribute) => of.Descendants(Gexf + "attvalue").Single(value => value.Attribute("for")!.Value == attribute).Attribute("value")!.Value;
        var brug = nodes.Values.Single(node => node.Attribute("label")!.Value == "Welzijn De Brug");
        (Value(brug, "type"), Value(brug, "place"), Value(brug, "status"), Value(brug, "themes")).ShouldBe(("Welzijn", "Tiel", "Doet mee", "Geldzorgen, Werk"));
        Value(still, "kinds").ShouldBe("Doorverwijzen");

        var graphMl = Parse(await Write(scene.AtTiel, new ExportRequest(ExportWhat.Network, ExportFormat.GraphMl)));
        graphMl.Descendants(GraphMl + "node").Count().ShouldBe(5);
        graphMl.Descendants(GraphMl + "edge").Count().ShouldBe(2);
        var keys = graphMl.Descendants(GraphMl + "key").Select(key => key.Attribute("id")!.Value).ToList();
        keys.Distinct().Count().ShouldBe(keys.Count);
        graphMl.Descendants(GraphMl + "data").ShouldAllBe(data => keys.Contains(data.Attribute("key")!.Value));
    }

    [Fact]
    public async Task A_tie_that_ended_on_the_day_it_began_stands_on_no_day_of_the_timeline()
    {
        await using var scene = await Street(DatabaseKind.Sqlite);
        var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = "Ziekenhuis Oost", Kinds = ["Referral"], Since = "2026-11-01" }));
        await scene.AtTiel.Done(new EndTie(tie, new DateOnly(2026, 11, 1)));

        var gexf = Parse(await Write(scene.AtTiel, new ExportRequest(ExportWhat.Network, ExportFormat.Gexf)));

        gexf.Descendants(Gexf + "edge").ShouldNotContain(line => line.Attribute("id")!.Value == $"{tie}");
        gexf.Descendants(Gexf + "edge").ShouldAllBe(line => line.Attribute("end") == null || string.CompareOrdinal(line.Attribute("start")!.Value, line.Attribute("end")!.Value) <= 0);
    }

    [Fact]
    public async Task A_file_is_named_after_what_it_holds_and_never_after_a_person()
    {
        await using var scene = await Street(DatabaseKind.Sqlite);
        foreach (var what in Enum.GetValues<ExportWhat>())
        {
            foreach (var format in ExportFormats.For(what))
            {
                var export = (await Prepare(scene.AtTiel, new ExportRequest(what, format, what is ExportWhat.Partners ? new FindPartners { Words = "noor" } : null))).Value;
                export.FileName.ShouldBe($"netwerkregie-{Texts.Say($"Exchange.File.{what}")}-2026-11-18.{format.Ending()}");
            }

            foreach (var format in Enum.GetValues<ExportFormat>().Except(ExportFormats.For(what))) (await Prepare(scene.AtTiel, new ExportRequest(what, format))).Failure.ShouldBe(new Failure.Refused(new NoSuchExport()));
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_export_stands_still_while_others_write_and_keeps_nobody_from_writing(DatabaseKind database)
    {
        await using var scene = await Street(database);
        var late = default(PartnerId);
        using var file = new Noticing(async () => late = await scene.Add("Laatkomer"));

        await scene.AtTiel.With(async (ExportDesk desk) =>
        {
            var export = (await desk.Prepare(new ExportRequest(ExportWhat.All, ExportFormat.Json), TestContext.Current.CancellationToken)).Value;
            await export.Write(file, TestContext.Current.CancellationToken);
            return export;
        });

        late.ShouldNotBe(default);
        Encoding.UTF8.GetString(file.ToArray()).ShouldNotContain("Laatkomer");
        Encoding.UTF8.GetString(await Write(scene.AtTiel, new ExportRequest(ExportWhat.All, ExportFormat.Json))).ShouldContain("Laatkomer");
    }

    [Fact]
    public async Task Who_asked_for_an_export_can_stop_it_and_nobody_else_can()
    {
        await using var scene = await Street(DatabaseKind.Sqlite);
        await scene.Network.AsOperator().Done(new PopulatePartners(5000, 1));
        var (runs, ada, bo) = (new ExportRuns(scene.Network.Clock), Me(MemberId.New(), scene.Tiel), Me(MemberId.New(), scene.Tiel));
        using var file = new Noticing(() =>
        {
            var run = runs.Of(ada).ShouldHaveSingleItem();
            runs.Of(bo).ShouldBeEmpty();
            runs.Stop(run.Id, bo);
            run.Stopped.IsCancellationRequested.ShouldBeFalse();
            runs.Stop(run.Id, ada);
            return Task.CompletedTask;
        });

        var written = await scene.AtTiel.With(async (ExportDesk desk) =>
            await runs.Write((await desk.Prepare(new ExportRequest(ExportWhat.All, ExportFormat.Json), TestContext.Current.CancellationToken)).Value, ada, file, TestContext.Current.CancellationToken));

        written.ShouldBeFalse();
        runs.Of(ada).ShouldBeEmpty();
        (await scene.AtTiel.Done(new FindPartners())).Page.Total.Value.ShouldBeGreaterThan(5000, "the connection is free for the next question");
    }

    private static CurrentMember Me(MemberId id, PartnerId home)
    {
        var me = new CurrentMember();
        me.SignIn(id, home, [Role.Coordinator]);
        return me;
    }

    /// <summary>Two libraries, three partners, a tie in force and one that ended, and people known to the first library.</summary>
    private static async Task<PartnerScene> Street(DatabaseKind database)
    {
        var scene = await PartnerScene.Start(database);
        var brug = await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("Welzijn De Brug") with { Phone = "0344 000 101", Themes = ["money", "work"] }));
        await scene.Add("=School 1", PartnerType.School);
        await scene.Add("Ziekenhuis Oost", PartnerType.Hospital);
        var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = "Welzijn De Brug", Kinds = ["Referral"], Level = "4", Since = "2020-01-01" }));
        await scene.Network.AsOperator().Done(new RateTie(tie, "3", Side: scene.Tiel));
        await scene.Network.AsOperator().Done(new RateTie(tie, "5", Side: brug));
        var over = await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = "=School 1", Kinds = ["Referral"], Since = "2021-05-01" }));
        await scene.AtTiel.Done(new EndTie(over, new DateOnly(2026, 11, 18)));
        await scene.AtTiel.Done(new AddContact(brug, new ContactForm { Name = "Noor van Nepnaam", Function = "Teamleider" }));
        await scene.AtTiel.Done(new EndContact(await scene.AtTiel.Done(new AddContact(brug, new ContactForm { Name = "Vertrokken Iemand" }))));
        return scene;
    }

    private static Task<PartnerFieldId> Define(TestSession at, string name, FieldKind kind) => at.Done(new DefineField(new FieldForm { Name = name, Kind = kind.ToString() }));

    private static async Task Fill(TestSession at, string name, params (PartnerFieldId Field, string Value)[] said)
    {
        var partner = (await at.Named(name)).Id;
        await at.Done(new ChangePartner(partner, (await at.Done(new GetPartnerForm(partner))) with { Fields = [.. said.Select(one => new FieldInput { Field = one.Field.Value, Value = one.Value })] }));
    }

    private static Task<Outcome<PreparedExport>> Prepare(TestSession session, ExportRequest request) => session.With((ExportDesk desk) => desk.Prepare(request, TestContext.Current.CancellationToken));

    private static Task<byte[]> Write(TestSession session, ExportRequest request) => session.With(async (ExportDesk desk) =>
    {
        using var file = new MemoryStream();
        await (await desk.Prepare(request, TestContext.Current.CancellationToken)).Value.Write(file, TestContext.Current.CancellationToken);
        return file.ToArray();
    });

    private static XDocument Parse(byte[] xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader);
    }

    /// <summary>Does something once, as soon as the first bytes arrive.</summary>
    private sealed class Noticing(Func<Task> first) : MemoryStream
    {
        private bool noticed;

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!noticed)
            {
                noticed = true;
                await first();
            }

            await base.WriteAsync(buffer, cancellationToken);
        }
    }
}
