using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Bulk;
using NetwerkRegie.Core.Partners.Columns;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Benchmarks;

/// <summary>
/// At 100,000 partners and 300,000 ties: the list with its facets and every column, and a tag for 1,000 partners at once with history and undo. The yardstick is the same statements, or the same
/// inserts and updates without history, through plain ADO.NET on the same database.
/// </summary>
internal static class ViewsMeasurement
{
    private const int Partners = 100_000;
    private const int Ties = 300_000;
    private const int Together = 1_000;
    private const string Tag = "zomeractie";

    public static async Task Run(TextWriter output)
    {
        var plain = new PlainSql();
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite, (services, _) => services.ConfigureDbContext<NetworkDb>(options => options.AddInterceptors(plain)));
        var home = await network.AsOperator().Done(new RegisterPartner(new PartnerForm { Name = "Bieb Meting", Type = nameof(PartnerType.Library) }));
        var crowd = await network.AsOperator().Done(new PopulatePartners(Partners, 1));
        await network.AsOperator().Done(new PopulateTies(crowd, Ties, 1));
        var at = network.As(MemberId.New(), home, Role.Coordinator);
        var columns = (await at.Done(new ChooseColumns([]))) is var choice ? choice.Chosen.Concat(choice.Others).Select(column => column.Key).ToList() : [];
        var find = new FindPartners { Types = [PartnerType.School], Themes = ["money"], Columns = columns };
        var connection = $"Data Source={Path.Combine(network.Folder, "netwerkregie.sqlite")}";

        var statements = await plain.Hear(() => at.Done(find));
        var anew = await Stopclock.Once(() => PlainSql.Ask(connection, statements));
        var page = await plain.Hear(() => at.Done(find));
        var bareList = await Stopclock.Median(() => PlainSql.Ask(connection, page));
        var warm = await Stopclock.Median(() => at.Done(find));
        var next = await Stopclock.Median(() => at.Done(find with { Sort = PartnerSort.Registered, Descending = true }));
        await output.WriteLineAsync($"list with facets and {columns.Count} columns: {warm:N1} ms, plain {bareList:N1} ms ({warm / bareList:N1} times); in another order {next:N1} ms; the {statements.Count} statements of the first time, plain: {anew:N0} ms");

        var request = new BulkRequest("add-tags", [Tag]);
        var all = new BulkChoice([.. crowd.Take(Together)], null);
        BulkPreview preview = null!;
        var looked = await Stopclock.Once(async () => preview = await at.Done(new PreviewBulkEdit(all, request)));
        var changed = await Stopclock.Once(() => at.Done(new EditPartners(preview.Selection, request)));
        var bare = await Stopclock.Once(() => Plain(connection, [.. crowd.Skip(Together).Take(Together)]));
        await output.WriteLineAsync($"a tag for {preview.Changes.Count:N0} partners: preview {looked:N0} ms, change with history {changed:N0} ms; plain inserts and updates {bare:N0} ms ({changed / bare:N1} times)");
    }

    private static async Task Plain(string connectionString, IReadOnlyList<PartnerId> partners)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO PartnerLabel (Id, Partner, Kind, Value, Version) VALUES ($id, $partner, 'Tag', $value, $version); UPDATE Partner SET ChangedAt = $at, Version = $version WHERE Id = $partner;";
        foreach (var name in new[] { "$id", "$partner", "$value", "$version", "$at" }) insert.Parameters.AddWithValue(name, "");
        foreach (var partner in partners)
        {
            insert.Parameters["$id"].Value = Guid.CreateVersion7();
            insert.Parameters["$partner"].Value = partner.Value;
            insert.Parameters["$value"].Value = Tag;
            insert.Parameters["$version"].Value = Guid.CreateVersion7();
            insert.Parameters["$at"].Value = DateTime.UnixEpoch;
            await insert.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }
}
