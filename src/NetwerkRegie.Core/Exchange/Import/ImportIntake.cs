using System.Security.Cryptography;
using System.Text;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>Somebody laid so many files ready within a day.</summary>
public sealed record TooManyImportsToday(int Most) : Refusal;

/// <summary>A column of the list holds citizen service numbers, so the file is not even kept.</summary>
public sealed record ListHoldsBsn(string Column) : Refusal;

/// <summary>Takes somebody's file: looks whether it is what it says and whether it is safe, and lays it ready.</summary>
public sealed class ImportIntake(ITableReader reader, ITableWriter writer, ImportShelf shelf, ICurrentMember me, TimeProvider clock)
{
    /// <summary>No library has so many lists in a day; a program that fills the disk does.</summary>
    public const int MostInADay = 100;

    /// <summary>Lays a file ready; the choice of columns of an earlier file of this library with the same headings is used again.</summary>
    /// <param name="kind">What it is a list of.</param>
    /// <param name="file">Can be sought; stays open. Its content decides what it is.</param>
    /// <param name="fileName">As the sender says; only people read it.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<Outcome<StagedImport>> LayReady(ImportKind kind, Stream file, string? fileName, CancellationToken ct = default)
    {
        if (UploadName.IsForged(fileName)) return new FileNameNotAllowed();
        var name = UploadName.Clean(fileName);
        var opening = await reader.Open(file, name, ct: ct);
        if (!opening.IsTable) return opening.Problem;
        if (UploadName.Problem(name) is { } problem) return problem;
        if (opening.Table.Columns.FirstOrDefault(column => HeadingWords.SpeaksOfBsn(column.Name)) is { } forbidden) return new ListHoldsBsn(forbidden.Name);
        var headings = HeadingsOf(opening.Table);
        var known = (await shelf.All(ct)).Where(import => import.BelongsTo(me)).ToList();
        if (known.Count(import => import.At > clock.Now().AddDays(-1)) >= MostInADay) return new TooManyImportsToday(MostInADay);
        var before = known.Find(import => import.Kind == kind && import.Headings == headings && import.Meanings is not null);
        var import = new StagedImport
        {
            Id = ImportJobId.New().Value,
            FileName = name,
            Kind = kind,
            Library = me.Partner?.Value,
            By = me.Id?.Value,
            At = clock.Now(),
            Headings = headings,
            Meanings = before?.Meanings,
        };
        file.Position = 0;
        await shelf.Put(import, file, ct);
        return import;
    }

    /// <summary>Lays the organisations ready that a list of persons speaks of and that are no partner yet.</summary>
    public async Task<Outcome<StagedImport>> LayPartnersReady(StagedImport persons, CancellationToken ct = default)
    {
        if (await shelf.Trial(persons.Id, ct) is not { Unknown: [_, ..] unknown }) return Outcome.NotFound;
        var place = Texts.Say("Exchange.Export.Place");
        using var file = new MemoryStream();
        await writer.Write(file, TableFormat.Csv, [new OutgoingTable("partners", [Texts.Say("Exchange.Export.Name"), place], unknown.Select(partner => (IReadOnlyList<OutgoingValue>)[partner.Name, partner.Place ?? ""]).ToAsyncEnumerable())], ct);
        return await LayReady(ImportKind.Partners, file, Texts.Say("Exchange.PartnersOf", Path.GetFileNameWithoutExtension(persons.FileName)), ct);
    }

    /// <summary>The headings folded, as one value of a fixed length. The reasons in a result file are no column of the list, so that what was chosen holds for the mended rows too.</summary>
    private static string HeadingsOf(ITable table) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', table.Columns.Where(column => !RefusedRows.IsReason(column.Name)).Select(column => Folding.Fold(column.Name))))));
}
