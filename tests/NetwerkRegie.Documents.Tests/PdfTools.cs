using System.Diagnostics;
using System.Text;

namespace NetwerkRegie.Documents.Tests;

/// <summary>Asks tools that nobody here wrote what is in a PDF: poppler and qpdf.</summary>
internal sealed class PdfTools : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");

    public PdfTools(byte[] pdf) => File.WriteAllBytes(_file, pdf);

    public string Text(int? page = null) => page is null ? Run("pdftotext", "-layout", _file, "-") : Run("pdftotext", "-layout", "-f", $"{page}", "-l", $"{page}", _file, "-");

    public string Info() => Run("pdfinfo", _file);

    public string Structure(bool withText = false) => Run("pdfinfo", withText ? "-struct-text" : "-struct", _file);

    public string Metadata() => Run("pdfinfo", "-meta", _file);

    public string Fonts() => Run("pdffonts", _file);

    public string Check() => Run("qpdf", "--check", _file);

    /// <summary>All objects written out plainly, streams and all.</summary>
    public string Plain() => Run("qpdf", "--qdf", "--object-streams=disable", _file, "-");

    public int Pages => int.Parse(Info().Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))[6..]);

    public void Dispose() => File.Delete(_file);

    private static string Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = StartOrSkip(start, tool);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{tool}: {errors.GetAwaiter().GetResult()}");
        return output;
    }

    private static Process StartOrSkip(ProcessStartInfo start, string tool)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip($"{tool} is not installed; tests/run installs it.");
            throw;
        }
    }
}
