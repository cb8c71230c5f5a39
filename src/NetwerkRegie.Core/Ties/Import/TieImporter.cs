using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Ties.Import;

/// <summary>Judges a list of ties against those that are there, without storing anything: the trial run and the import see the same.</summary>
internal sealed class TieImporter(NetworkDb db, IBulkChanges bulk, TimeProvider clock)
{
    public async Task<(TieSheet Sheet, TieImportRows Rows)> Judge(IReadOnlyList<TieImportRow> rows, IProgress<BulkStep>? progress, CancellationToken ct)
    {
        var read = new TieRowReader(await PartnerBook.Read(db, ct), clock.Today()).Read(rows);
        var sheet = await TieSheet.Open(db, bulk.Remember, clock, ct);
        var fates = new Dictionary<TieImportRow, TieFate>(read.Good.Count, ReferenceEqualityComparer.Instance);

        // What is over comes first, so that a tie that was taken up again is not ended by the period before.
        foreach (var row in read.Good.OrderBy(row => row.Until is null))
        {
            ct.ThrowIfCancellationRequested();
            fates.Add(row.Row, sheet.Take(row));
            BulkStep.Tell(progress, BulkStage.Judging, fates.Count, read.Good.Count);
        }

        return (sheet, new TieImportRows([.. read.Good.Select(row => new TieFateRow(row.Row, fates[row.Row]))], read.Problems, Stored: false));
    }
}
