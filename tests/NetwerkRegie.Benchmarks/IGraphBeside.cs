using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NetwerkRegie.Graphs;

namespace NetwerkRegie.Benchmarks;

/// <summary>igraph on the same graph in the same run: a Python script beside this program computes what it is asked and tells how long it took.</summary>
internal sealed class IGraphBeside : IAsyncDisposable
{
    // Debian's own Python, because only that one finds the Debian package.
    private const string Python = "/usr/bin/python3";
    private readonly Process process;
    private readonly string folder = Directory.CreateTempSubdirectory("nr-graph-").FullName;

    private IGraphBeside(Process process) => this.process = process;

    public string Version { get; private set; } = "";

    /// <summary>igraph, or why it cannot be asked.</summary>
    public static async Task<(IGraphBeside? Beside, string Reason)> Open()
    {
        if (!File.Exists(Python)) return (null, $"There is no {Python}.");
        var start = new ProcessStartInfo(Python, [Path.Combine(AppContext.BaseDirectory, "igraph_beside.py")]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        var beside = new IGraphBeside(Process.Start(start)!);
        var hello = await beside.Read();
        if (hello.TryGetProperty("version", out var version))
        {
            beside.Version = version.GetString()!;
            return (beside, "");
        }
        await beside.DisposeAsync();
        return (null, hello.GetProperty("missing").GetString()!);
    }

    public async Task Give(string name, int vertices, IEnumerable<Arc> arcs, bool directed)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllLinesAsync(path, arcs.Select(arc => string.Create(CultureInfo.InvariantCulture, $"{arc.From} {arc.To} {arc.Weight}")).Prepend(vertices.ToString(CultureInfo.InvariantCulture)));
        await Ask($"graph\t{name}\t{path}\t{(directed ? "directed" : "undirected")}");
    }

    /// <summary>How long a metric took, in milliseconds, and its values.</summary>
    public async Task<(double Milliseconds, double[] Values)> Time(string name, string metric)
    {
        var answer = await Ask($"time\t{name}\t{metric}");
        return (answer.GetProperty("ms").GetDouble(), [.. answer.GetProperty("values").EnumerateArray().Select(value => value.GetDouble())]);
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<JsonElement> Ask(string question)
    {
        await process.StandardInput.WriteLineAsync(question);
        await process.StandardInput.FlushAsync();
        return await Read();
    }

    private async Task<JsonElement> Read() =>
        JsonDocument.Parse(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The script beside igraph stopped.")).RootElement;
}
