using System.Diagnostics;
using System.Globalization;
using System.Text;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Browser.Tests;

/// <summary>The web program as its users run it: a process of its own, with the demo in a fresh data folder, on a free port of this machine.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    /// <summary>Where the pictures under a map would come from; nobody is there unless a test answers.</summary>
    public const string Tiles = "http://tiles.invalid";

    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string folder;
    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly TaskCompletionSource<string> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool leavesItsFolder;

    private RunningProgram(string folder, SmtpServer? post)
    {
        this.folder = folder;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NetwerkRegie.Web.dll")])
        {
            WorkingDirectory = Path.Combine(Home(), "src", "NetwerkRegie.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["NetwerkRegie__DataFolder"] = folder;
        start.Environment["NetwerkRegie__Demo"] = "true";
        start.Environment["NetwerkRegie__Tiles__Address"] = $"{Tiles}/{{z}}/{{x}}/{{y}}.png";
        if (post is not null)
        {
            start.Environment["NetwerkRegie__Smtp__Host"] = SmtpServer.Host;
            start.Environment["NetwerkRegie__Smtp__Port"] = post.Port.ToString(CultureInfo.InvariantCulture);
        }

        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The program ended: {said}"));
    }

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    public static Task<RunningProgram> Start(SmtpServer? post = null) => Start(Directory.CreateTempSubdirectory("nr-browser-").FullName, post);

    /// <summary>Ends the program the hard way, as a power cut does, and starts another one on what it left.</summary>
    public async Task<RunningProgram> KillAndStartAgain()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        leavesItsFolder = true;
        return await Start(folder, post: null);
    }

    private static async Task<RunningProgram> Start(string folder, SmtpServer? post)
    {
        var program = new RunningProgram(folder, post);
        program.process.Start();
        program.process.BeginOutputReadLine();
        program.process.BeginErrorReadLine();
        program.Address = await program.address.Task.WaitAsync(Patience);
        await program.DemoIsThere().WaitAsync(Patience);
        return program;
    }

    /// <summary>The demo loads while the program is open already; the sign-in page lists its accounts when it is there.</summary>
    private async Task DemoIsThere()
    {
        using var visitor = new HttpClient();
        while (!(await visitor.GetStringAsync($"{Address}/aanmelden")).Contains("coordinator@demo.example", StringComparison.Ordinal)) await Task.Delay(TimeSpan.FromMilliseconds(300));
    }

    /// <summary>The folder of the solution.</summary>
    public static string Home()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "NetwerkRegie.sln"))) return at.FullName;
        }

        throw new DirectoryNotFoundException("NetwerkRegie.sln is in no folder above the tests");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        if (!leavesItsFolder) Directory.Delete(folder, recursive: true);
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (said) said.AppendLine(line);
        var at = line.IndexOf(Listening, StringComparison.Ordinal);
        if (at >= 0) address.TrySetResult(line[(at + Listening.Length)..].Trim().TrimEnd('/'));
    }
}
