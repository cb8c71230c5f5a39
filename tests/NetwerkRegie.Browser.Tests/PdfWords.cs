using System.Diagnostics;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Browser.Tests;

/// <summary>Reads what stands in a PDF.</summary>
internal static class PdfWords
{
    /// <summary>The words of a PDF with single spaces, because a line may end anywhere.</summary>
    public static async Task<string> Of(string file)
    {
        if (!File.Exists("/usr/bin/pdftotext")) Absent.Skip("pdftotext");
        using var reading = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = await reading.StandardOutput.ReadToEndAsync();
        await reading.WaitForExitAsync();
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
