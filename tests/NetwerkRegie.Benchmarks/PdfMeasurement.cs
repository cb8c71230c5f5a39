using System.Text;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Reports;
using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Documents.Pdf;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Benchmarks;

/// <summary>The network report of a large network: asking for its content, and printing it as a tagged PDF; and the time that fifty of such pages take.</summary>
internal static class PdfMeasurement
{
    private const int Partners = 1_500;
    private const int Ties = 4_000;

    public static async Task Run(TextWriter output)
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var made = await network.AsOperator().Done(new PopulatePartners(Partners, Seed: 1));
        await network.AsOperator().Done(new PopulateTies(made, Ties, Seed: 1));
        await network.AsOperator().With(async (IServiceProvider services) =>
        {
            var desk = services.GetRequiredService<ReportDesk>();
            var printer = services.GetRequiredService<IReportPrinter>();
            ReportContent content = null!;
            var asked = await Stopclock.Once(async () => content = (await desk.Prepare(ReportKind.Network, new DateOnly(2026, 1, 1), new DateOnly(2026, 10, 31), CancellationToken.None)).Value);
            byte[] file = [];
            Task Print()
            {
                file = printer.Print(content, new PrintStamp(new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc)));
                return Task.CompletedTask;
            }

            var first = await Stopclock.Once(Print);
            var again = await Stopclock.Median(Print);
            var pages = Pages(file);
            await output.WriteLineAsync($"{pages} pages, {file.Length / 1024:N0} kB: content {asked:N0} ms, printed in {first:N0} ms the first time, {again:N0} ms after");
            await Fifty(output, printer, content, pages);
            return true;
        });
    }

    /// <summary>The report names at most so many partners, so its chapters are set one after another until there are fifty pages.</summary>
    private static async Task Fifty(TextWriter output, IReportPrinter printer, ReportContent content, int pages)
    {
        var times = (int)Math.Ceiling(50.0 / pages);
        var longer = content with { Sections = [.. Enumerable.Repeat(content.Sections, times).SelectMany(sections => sections)] };
        byte[] file = [];
        var first = await Stopclock.Once(Print);
        await output.WriteLineAsync($"{Pages(file)} pages, {file.Length / 1024:N0} kB: printed in {first:N0} ms the first time, {await Stopclock.Median(Print):N0} ms after");

        Task Print()
        {
            file = printer.Print(longer, new PrintStamp(new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc)));
            return Task.CompletedTask;
        }
    }

    private static int Pages(byte[] file) => Encoding.Latin1.GetString(file).Split("/Type/Page/").Length + Encoding.Latin1.GetString(file).Split("/Type /Page ").Length - 2;
}
