using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Benchmarks;

/// <summary>
/// Everything of 100,000 partners and 300,000 ties in one file, as JSON and as a workbook, the network as GEXF, and the partners alone. There are two yardsticks of plain ADO.NET that ask the
/// database the very same statements: one reads every value, the other writes every row to a text file too, which is the least that an export does. The memory is what the work adds at its highest, measured while it is at work.
/// </summary>
internal static class ExportMeasurement
{
    private const int Partners = 100_000;
    private const int Ties = 300_000;

    public static async Task Run(TextWriter output)
    {
        var sql = new PlainSql();
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite, (services, _) => services.ConfigureDbContext<NetworkDb>(options => options.AddInterceptors(sql)));
        var operate = network.AsOperator();
        var made = await operate.Done(new PopulatePartners(Partners, Seed: 1));
        await operate.Done(new PopulateTies(made, Ties, Seed: 1));
        var connection = $"Data Source={Path.Combine(network.Folder, "netwerkregie.sqlite")}";
        foreach (var request in (ExportRequest[])[new(ExportWhat.All, ExportFormat.Json), new(ExportWhat.All, ExportFormat.Xlsx), new(ExportWhat.Network, ExportFormat.Gexf), new(ExportWhat.Partners, ExportFormat.Csv, new FindPartners { Columns = [] }), new(ExportWhat.Partners, ExportFormat.Csv), new(ExportWhat.Partners, ExportFormat.Xlsx)])
        {
            await Measure(output, operate, sql, connection, request);
        }
    }

    private static async Task Measure(TextWriter output, TestSession operate, PlainSql sql, string connection, ExportRequest request)
    {
        var (path, rows, highest, took) = (Path.GetTempFileName(), 0, 0L, 0d);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using (var watch = new Timer(_ => highest = Math.Max(highest, GC.GetTotalMemory(false) - before), null, 0, 100))
        {
            var statements = await sql.Hear(async () => took = await Stopclock.Once(async () => rows = await operate.With(async (ExportDesk desk) =>
            {
                var export = (await desk.Prepare(request)).Value;
                await using var file = File.Create(path);
                await export.Write(file, CancellationToken.None);
                return export.Rows;
            })));
            var plain = await Stopclock.Once(() => PlainSql.Ask(connection, statements));
            var written = await Stopclock.Once(() => PlainSql.Write(connection, statements, path + ".plain"));
            File.Delete(path + ".plain");
            await output.WriteLineAsync($"{request.What} as {request.Format}{(request.Find is null ? "" : " (list)")}: {rows:N0} rows, {new FileInfo(path).Length / 1_000_000d:N0} MB in {took / 1000:N1} s, {rows / took * 1000:N0} rows/s, {took / plain:N1} times plain ADO.NET ({plain / 1000:N1} s, {statements.Count:N0} statements), {took / written:N1} times the same written to a text file ({written / 1000:N1} s), at most {highest / 1_000_000d:N0} MB more memory");
        }

        File.Delete(path);
    }
}
