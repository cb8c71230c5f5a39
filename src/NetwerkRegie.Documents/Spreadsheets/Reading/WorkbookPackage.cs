using System.IO.Compression;
using System.Xml;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>Judges the zip container of a workbook by its table of contents, before any of it is unpacked.</summary>
internal static class WorkbookPackage
{
    private const int MostParts = 10_000;
    private const int RatioMattersFrom = 1024 * 1024;

    public static TableProblem? Problem(Stream file)
    {
        try
        {
            using var zip = Open(file);
            return Problem(zip);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or XmlException)
        {
            return new WorkbookIsDamaged();
        }
    }

    /// <summary>What stands against a file of everything, which the operator of the data folder brings: it may be large, since it holds all there is, but not a disk full out of nothing.</summary>
    public static TableProblem? WholeProblem(Stream file)
    {
        try
        {
            using var zip = Open(file);
            return zip.Entries.Any(part => part.Length > RatioMattersFrom && part.Length / Math.Max(1, part.CompressedLength) > TableLimits.UnpackedRatio) ? new UnpacksTooLarge()
                : Has(zip, "xl/workbook.xml") ? null : new NotATable();
        }
        catch (InvalidDataException)
        {
            return new WorkbookIsDamaged();
        }
    }

    public static ZipArchive Open(Stream file)
    {
        file.Position = 0;
        return new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
    }

    private static TableProblem? Problem(ZipArchive zip)
    {
        if (zip.Entries.Count > MostParts || zip.Entries.Any(part => part.Length > TableLimits.UnpackedBytes)) return new UnpacksTooLarge();
        if (zip.Entries.Sum(part => part.Length) > TableLimits.UnpackedBytes) return new UnpacksTooLarge();
        if (zip.Entries.Any(part => part.Length > RatioMattersFrom && part.Length / Math.Max(1, part.CompressedLength) > TableLimits.UnpackedRatio)) return new UnpacksTooLarge();
        if (zip.Entries.Any(part => part.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return new WorkbookHasMacros();
        if (Has(zip, "xl/workbook.bin")) return new OtherWorkbookKind("XLSB");
        if (Has(zip, "xl/workbook.xml")) return SaysMacros(zip) ? new WorkbookHasMacros() : null;
        return Has(zip, "mimetype") && Has(zip, "content.xml") ? new OtherWorkbookKind("ODF (.ods)") : new NotATable();
    }

    private static bool Has(ZipArchive zip, string part) =>
        zip.Entries.Any(entry => entry.FullName.Replace('\\', '/').TrimStart('/').Equals(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>A workbook may be declared to hold macros without holding one yet. Only the kind of the workbook itself counts: some programs list the kind of XLSB as a default for parts that are not there.</summary>
    private static bool SaysMacros(ZipArchive zip)
    {
        if (zip.GetEntry("[Content_Types].xml") is not { } types) return false;
        using var stream = types.Open();
        using var reader = XmlReader.Create(stream);
        while (reader.Read())
        {
            if (reader.LocalName != "Override" || !IsWorkbook(reader.GetAttribute("PartName"))) continue;
            if (reader.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true) return true;
        }

        return false;
    }

    private static bool IsWorkbook(string? part) => part?.TrimStart('/').Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase) == true;
}
