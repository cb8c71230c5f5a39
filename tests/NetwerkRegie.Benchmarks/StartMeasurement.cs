using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NetwerkRegie.Benchmarks;

/// <summary>From the start of the built program to <c>/health/ready</c>: on an empty data folder, and once the schema stands.</summary>
internal static class StartMeasurement
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    public static async Task Run(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("nr-start-").FullName;
        foreach (var what in (string[])["on an empty data folder", "once the schema stands", "once more"]) await output.WriteLineAsync($"{what}: {await Start(folder):N0} ms");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<double> Start(string folder)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NetwerkRegie.Web.dll")]) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["NetwerkRegie__DataFolder"] = folder;
        using var client = new HttpClient { BaseAddress = address };
        var began = Stopwatch.GetTimestamp();
        using var program = Process.Start(start)!;
        program.BeginOutputReadLine();
        try
        {
            while (Stopwatch.GetElapsedTime(began) < LongestStart)
            {
                if (await IsReady(client)) return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                await Task.Delay(10);
            }

            throw new InvalidOperationException("The program does not get ready.");
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }
    }

    private static async Task<bool> IsReady(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
