using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Import;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.Core.Tests.Partners.Import;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Exchange.Export;

public sealed class PartnerSheetTests
{
    private const int Partners = 60;
    private const int MostLocations = 4;

    private static readonly string[] Names = ["Buurthuis De Kern", "Buurthuis de kern", "=1+1 & Zn.", "Café ’t Hoekje \"open\"", "'s-Heerenhuis", "Twee; komma, punt", "Wijkteam"];
    private static readonly string?[] Streets = ["Plein 1940", "Markt", "Laan van Meerdervoort", "-Dwarsweg", null];
    private static readonly string?[] Numbers = ["1", "12 bis", "7-2", "0012", null];
    private static readonly string[] Places = ["Tiel", "Hengelo (O)", "'s-Gravenhage", "Ede"];

    public static TheoryData<DatabaseKind, ExportFormat, int> Formats() => new()
    {
        { DatabaseKind.Sqlite, ExportFormat.Csv, 1 }, { DatabaseKind.Sqlite, ExportFormat.Xlsx, 2 }, { DatabaseKind.Sqlite, ExportFormat.Json, 3 },
        { DatabaseKind.Sqlite, ExportFormat.Xlsx, 20261125 }, { DatabaseKind.PostgreSql, ExportFormat.Csv, 4 }, { DatabaseKind.PostgreSql, ExportFormat.Xlsx, 5 },
    };

    [Theory, MemberData(nameof(Formats))]
    public async Task Any_partners_go_out_with_every_field_and_come_into_another_network_equal(DatabaseKind database, ExportFormat format, int seed)
    {
        await using var from = await Fill(database, new Random(seed));
        var (sheet, before) = (await Write(from, format), await from.AtTiel.Everything());
        await using var into = await PartnerScene.Start(database);

        var taken = await TakeIn(into, sheet, format);

        taken.Problems.Where(problem => problem.Level == ImportLevel.Refused).ShouldBeEmpty();
        (await Told(into)).ShouldBe(await Told(from));
        (await Ids(from)).Except(await Ids(into)).ShouldBe([from.Tiel, from.Weert], ignoreOrder: true, "a partner keeps its id, and the libraries were there by name");
        var stored = await into.AtTiel.Everything();
        var again = await TakeIn(into, sheet, format);
        (again.New, again.Changed, again.Refused).ShouldBe((0, 0, 0), string.Join('\n', again.Differing.SelectMany(row => row.Changes.Select(change => $"{row.Name}: {change}"))));
        (await into.AtTiel.Everything()).ShouldBe(stored);
        var home = await TakeIn(from, sheet, format);
        (home.New, home.Changed, home.Refused, await from.AtTiel.Everything()).ShouldBe((0, 0, 0, before));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_row_of_our_own_export_finds_its_partner_under_another_name_and_place(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (kern, rand) = (await scene.Add("De Kern"), await scene.Add("De Rand"));

        var result = await scene.AtTiel.TakeIn(
            ImportScene.Row("De Rand", more: (PartnerFact.Id, $"{kern.Value}")), ImportScene.Row("De Oever", "Weert", (PartnerFact.Id, $"{rand.Value}")), ImportScene.Row("De Rand", more: (PartnerFact.Id, $"{Guid.Empty}")));

        (result.New, result.Changed).ShouldBe((1, 2));
        (await scene.AtTiel.Done(new GetPartnerForm(kern))).Name.ShouldBe("De Rand");
        (await scene.AtTiel.Done(new GetPartnerForm(rand))).Name.ShouldBe("De Oever");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_that_was_merged_is_found_by_the_id_it_had(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (kept, gone) = (await scene.Add("Inloophuis Oost"), await scene.Add("Inloop Oost"));
        var compared = await scene.AtTiel.Done(new CompareForMerge(kept, gone));
        await scene.AtTiel.Done(new MergePartners(kept, gone, [], compared.Kept.Version, compared.Gone.Version));

        var result = await scene.AtTiel.TakeIn(ImportScene.Row("Inloophuis Oost", more: [(PartnerFact.Id, $"{gone.Value}"), (PartnerFact.Phone, "0344 000 101")]));

        (result.New, result.Changed).ShouldBe((0, 1));
        (await scene.AtTiel.Named("Inloophuis Oost")).Phone.ShouldBe("+31344000101");
    }

    [Fact]
    public async Task What_is_no_id_of_ours_is_told_and_the_row_is_read_without_it()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);

        var result = await scene.AtTiel.TakeIn(ImportScene.Row("De Kern", more: (PartnerFact.Id, "12")), ImportScene.Row("De Kern", more: (PartnerFact.Id, "13")));

        result.New.ShouldBe(1);
        result.Problems.Count(problem => problem.Column == nameof(PartnerFact.Id)).ShouldBe(2);
    }

    private static async Task<PartnerScene> Fill(DatabaseKind database, Random chance)
    {
        var scene = await PartnerScene.Start(database);
        var (operate, made) = (scene.Network.AsOperator(), new List<Partner>());
        for (var at = 0; at < Partners; at++)
        {
            var partner = Partner.Register(Card(at, made, chance), scene.Network.Clock.Now());
            if (chance.Next(8) == 0) partner.End(scene.Network.Clock.Today(), scene.Network.Clock.Now());
            made.Add(partner);
        }

        foreach (var partner in made) await operate.Put(partner);
        return scene;
    }

    private static PartnerCard Card(int at, List<Partner> made, Random chance) => new(One(Names, chance), One(Enum.GetValues<PartnerType>(), chance))
    {
        Status = chance.Next(4) == 0 ? PartnerStatus.Candidate : PartnerStatus.Active,
        PartOf = made.Count > 0 && chance.Next(4) == 0 ? made[chance.Next(made.Count)].Id : null,
        Description = One([null, "=SOM(A1)", "Eerste regel\nen 'een tweede'", "Puntkomma; en komma, en \"aanhaling\""], chance),
        Phone = One([null, "+31344000101"], chance),
        Email = One([null, "post@demo.example"], chance),
        Identifiers = chance.Next(3) == 0 ? [new Identifier(IdentifierScheme.Kvk, $"{10000000 + at}")] : [],
        Labels = [.. new[] { new Label(LabelKind.Theme, "money"), new Label(LabelKind.Tag, "taal; en rekenen"), new Label(LabelKind.Tag, $"buurt {at}") }.Where(_ => chance.Next(2) == 0)],
        Locations = [.. Enumerable.Range(0, chance.Next(MostLocations + 1)).Select(_ => Location(chance))],
    };

    private static Address Location(Random chance)
    {
        var abroad = chance.Next(5) == 0;
        var address = new Address(One(Streets, chance), One(Numbers, chance), chance.Next(2) == 0 ? null : abroad ? "9000" : $"4001 A{(char)('D' + chance.Next(4))}", One(Places, chance), abroad ? "BE" : "NL") { Name = One([null, null, "Kern", "Dependance"], chance) };
        return chance.Next(2) == 0 ? address : address with { Latitude = Math.Round(-60 + (chance.NextDouble() * 120), 6), Longitude = Math.Round(chance.NextDouble() * 7, 6) };
    }

    private static Task<List<PartnerId>> Ids(PartnerScene scene) => scene.Network.AsOperator().Look(db => db.Partners().Select(partner => partner.Id).ToListAsync());

    private static T One<T>(T[] of, Random chance) => of[chance.Next(of.Length)];

    /// <summary>All that is known of each partner but the names that only this database gives it; the day on which one ended is that of the import.</summary>
    private static Task<string> Told(PartnerScene scene) => scene.Network.AsOperator().Look(async db =>
    {
        var partners = await db.Partners().AsNoTracking().Include(p => p.Locations).Include(p => p.Identifiers).Include(p => p.Labels).AsSplitQuery().ToListAsync();
        var byId = partners.ToDictionary(partner => partner.Id);
        return string.Join('\n', partners.Select(partner => Card(partner) + (partner.PartOf is { } whole ? " is part of " + Card(byId[whole]) : "")).Order(StringComparer.Ordinal));

        static string Card(Partner partner) => string.Join(" | ", [
            partner.Name, partner.Type, partner.Status, partner.Phone, partner.Email, partner.Website, partner.Description,
            .. partner.Locations.OrderBy(location => location.Position).Select(location => location.Address with { Municipality = null }),
            .. partner.Identifiers.Select(identifier => identifier.Identifier), .. partner.Labels.Select(label => $"{label.Label}").Order(StringComparer.Ordinal)]);
    });

    private static Task<byte[]> Write(PartnerScene scene, ExportFormat format) => scene.AtTiel.With(async (ExportDesk desk) =>
    {
        using var file = new MemoryStream();
        await (await desk.Prepare(new ExportRequest(ExportWhat.Partners, format), TestContext.Current.CancellationToken)).Value.Write(file, TestContext.Current.CancellationToken);
        return file.ToArray();
    });

    private static async Task<PartnerImportResult> TakeIn(PartnerScene scene, byte[] sheet, ExportFormat format)
    {
        using var file = new MemoryStream(sheet);
        return (await scene.AtTiel.With(async (ImportDesk desk) =>
            await desk.TakeIn((await desk.Read(file, $"partners.{format.Ending()}", ct: TestContext.Current.CancellationToken)).Value, skipBadRows: true, ct: TestContext.Current.CancellationToken))).Value;
    }
}
