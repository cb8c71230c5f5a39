using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Exchange.Whole;
using NetwerkRegie.Documents.Cards;
using NetwerkRegie.Documents.GraphFiles;
using NetwerkRegie.Documents.Pdf;
using NetwerkRegie.Documents.Spreadsheets;
using NetwerkRegie.Documents.Spreadsheets.Whole;

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
        services.AddSingleton<IWholeReader, WholeReader>();
        services.AddSingleton<IGraphWriter, GraphWriter>();
        services.AddSingleton<ICardWriter, VCardFile>();
        return services;
    }
}
