using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Documents.Pdf;
using NetwerkRegie.Documents.Spreadsheets;

namespace NetwerkRegie.Documents;

/// <summary>Registers what leaves on paper or in a file.</summary>
public static class DocumentServices
{
    /// <summary>The printer of reports, the reader and the writer of tables.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<IReportPrinter, PdfReportPrinter>();
        services.AddSingleton<ITableReader, TableReader>();
        services.AddSingleton<ITableWriter, TableWriter>();
        return services;
    }
}
