using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Web.Pages.Partners;

namespace NetwerkRegie.Web.Pages.Exchange.Export;

/// <summary>A row of files to download: what they are of, and the kinds there are.</summary>
/// <param name="LabelKey">Key of what stands before the buttons.</param>
/// <param name="Path">Where the files are made.</param>
/// <param name="Query">What is chosen, as the address of the list has it; empty, or it begins with a question mark.</param>
/// <param name="Formats">The kinds of file.</param>
public sealed record FilesModel(string LabelKey, string Path, string Query, IReadOnlyList<ExportFormat> Formats)
{
    /// <summary>The kinds of file that an import reads back.</summary>
    public static IReadOnlyList<ExportFormat> ReadBack => [ExportFormat.Csv, ExportFormat.Xlsx, ExportFormat.Json];

    /// <summary>The list as it is on the screen: filter, columns and order.</summary>
    public static string QueryOf(PartnerListAddress asked) => asked.WithoutPage.Url[PartnerListAddress.Path.Length..];

    /// <summary>The same partners in the same order, with every fact that an import reads back.</summary>
    public static string AllFieldsOf(PartnerListAddress asked) => QueryOf(asked with { Find = asked.Find with { Columns = [DownloadModel.AllColumns] } });

    /// <summary>Where the file of this kind is made.</summary>
    public string Url(ExportFormat format) => $"{Path}{Query}{(Query.Length == 0 ? "?" : "&")}{DownloadModel.FormatField}={format.Ending()}";
}
