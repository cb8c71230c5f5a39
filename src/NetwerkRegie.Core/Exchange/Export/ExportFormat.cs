namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>The kinds of file that leave this program with rows of the network in them.</summary>
public enum ExportFormat
{
    /// <summary>Text with semicolons, as a spreadsheet opens it.</summary>
    Csv = 1,

    /// <summary>A workbook.</summary>
    Xlsx = 2,

    /// <summary>For other programs.</summary>
    Json = 3,

    /// <summary>Cards for an address book (vCard 4.0).</summary>
    Vcf = 4,

    /// <summary>A graph with periods, for Gephi.</summary>
    Gexf = 5,

    /// <summary>A graph for most other network programs.</summary>
    GraphMl = 6,
}

/// <summary>What can leave in a file.</summary>
public enum ExportWhat
{
    /// <summary>Partners: those that fit a question, or all.</summary>
    Partners = 1,

    /// <summary>Ties with what both sides say last.</summary>
    Ties = 2,

    /// <summary>The people whom one's own library knows.</summary>
    Contacts = 3,

    /// <summary>Partners and ties as a graph.</summary>
    Network = 4,

    /// <summary>Everything that one may see, to be read back.</summary>
    All = 5,
}

/// <summary>What goes into which kind of file, and what that is called outside.</summary>
public static class ExportFormats
{
    /// <summary>The kinds of file there are for it.</summary>
    public static IReadOnlyList<ExportFormat> For(ExportWhat what) => what switch
    {
        ExportWhat.Partners => [ExportFormat.Csv, ExportFormat.Xlsx, ExportFormat.Json, ExportFormat.Vcf],
        ExportWhat.Ties => [ExportFormat.Csv, ExportFormat.Xlsx, ExportFormat.Json],
        ExportWhat.Contacts => [ExportFormat.Vcf],
        ExportWhat.Network => [ExportFormat.Gexf, ExportFormat.GraphMl],
        _ => [ExportFormat.Xlsx, ExportFormat.Json],
    };

    /// <summary>The ending of its file name.</summary>
    public static string Ending(this ExportFormat format) => format.ToString().ToLowerInvariant();

    /// <summary>What a browser is told that it is.</summary>
    public static string MediaType(this ExportFormat format) => format switch
    {
        ExportFormat.Csv => "text/csv; charset=utf-8",
        ExportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ExportFormat.Json => "application/json; charset=utf-8",
        ExportFormat.Vcf => "text/vcard; charset=utf-8",
        ExportFormat.Gexf => "application/gexf+xml; charset=utf-8",
        _ => "application/graphml+xml; charset=utf-8",
    };

    /// <summary>The format with this ending or name, or null.</summary>
    public static ExportFormat? Read(string? text) => Enum.TryParse<ExportFormat>(text?.TrimStart('.'), ignoreCase: true, out var format) && Enum.IsDefined(format) && !char.IsAsciiDigit(text![^1]) ? format : null;
}
