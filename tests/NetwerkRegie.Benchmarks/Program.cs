using System.Globalization;
using NetwerkRegie.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
var wanted = args.Length > 0 ? args : ["start", "pages", "import", "exports", "map", "pdf", "views", "duplicates", "network", "graph"];
foreach (var what in wanted)
{
    Func<TextWriter, Task>? measure = what switch
    {
        "start" => StartMeasurement.Run,
        "pages" => PageMeasurements.Run,
        "import" => ImportMeasurement.Run,
        "exports" => ExportMeasurement.Run,
        "map" => MapMeasurement.Run,
        "pdf" => PdfMeasurement.Run,
        "views" => ViewsMeasurement.Run,
        "duplicates" => DuplicatesMeasurement.Run,
        "network" => NetworkMeasurement.Run,
        "graph" => GraphMeasurement.Run,
        _ => null,
    };
    if (measure is null)
    {
        await Console.Error.WriteLineAsync($"Unknown measurement {what}; there are start, pages, import, exports, map, pdf, views, duplicates, network and graph.");
        return 1;
    }

    await Console.Out.WriteLineAsync($"\n{what}");
    await measure(Console.Out);
}

return 0;
