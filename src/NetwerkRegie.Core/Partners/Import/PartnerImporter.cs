using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>What is to be written, and what is to be told about it.</summary>
internal sealed record ImportPlan(IReadOnlyList<ImportedPartner> Partners, PartnerImportResult Result);

/// <summary>Judges a list against the partners that are there, without changing them: the trial run and the import see the same. Only a trial looks for what resembles: that takes time, and whoever imports has read it by then.</summary>
internal sealed class PartnerImporter(NetworkDb db, PartnerFieldBook book)
{
    public async Task<ImportPlan> Judge(IReadOnlyList<PartnerImportRow> rows, bool restoreEnded, IProgress<BulkStep>? progress, CancellationToken ct, DuplicateScan? scan = null)
    {
        var index = await PartnerIndex.Load(db, ct);
        var read = Read(rows, (await book.Open(ct)).ToDictionary(field => field.Id), progress, ct);
        await index.Open(read.Where(row => !row.IsRefused), db, ct);
        var judged = new List<JudgedRow>(read.Count);
        foreach (var row in read)
        {
            ct.ThrowIfCancellationRequested();
            judged.Add(Judge(row, index, restoreEnded));
            BulkStep.Tell(progress, BulkStage.Judging, judged.Count, read.Count);
        }

        foreach (var row in judged.Where(row => row.Partner is not null && row.Read.PartOf is not null)) TakeWhole(row, index);
        var brought = judged.Where(row => row.Fate == ImportFate.New).ToList();
        var duplicates = scan is not null && brought.Count > 0 ? new PossibleDuplicates(await scan.Index(ct)) : null;
        foreach (var row in brought)
        {
            ct.ThrowIfCancellationRequested();
            if (duplicates?.Notice(row.Read, row.Partner!) is not true && row.HasKnownName) row.Read.Warn(row.Read.Row[PartnerFact.Name]!, Texts.Say("Partners.Import.LooksKnown", row.Read.Name));
        }

        return new ImportPlan([.. judged.Select(row => row.Partner).OfType<ImportedPartner>().Distinct().Where(partner => partner.Differs)], Sum(judged));
    }

    private static List<ReadPartnerRow> Read(IReadOnlyList<PartnerImportRow> rows, Dictionary<PartnerFieldId, PartnerFieldRow> own, IProgress<BulkStep>? progress, CancellationToken ct)
    {
        var read = new List<ReadPartnerRow>(rows.Count);
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            read.Add(PartnerRowReader.Read(row, own));
            BulkStep.Tell(progress, BulkStage.Reading, read.Count, rows.Count);
        }

        return read;
    }

    private static JudgedRow Judge(ReadPartnerRow row, PartnerIndex index, bool restoreEnded)
    {
        if (row.IsRefused) return new JudgedRow(row, null, false, ImportFate.Refused, []);
        var owners = index.OwnersOf(row);
        if (owners.Count > 1)
        {
            var (_, cell) = row.Identifiers[^1];
            row.Refuse(cell.Column, cell.Text, Texts.Say("Partners.Import.NumbersOfTwo", string.Join(", ", owners.Select(owner => owner.Name))));
            return new JudgedRow(row, null, false, ImportFate.Refused, []);
        }

        var partner = owners.FirstOrDefault() ?? index.AtNameAndPlace(row);
        var isNew = partner is null;
        var hasKnownName = isNew && PossibleDuplicates.IsNamed(row, index);
        partner ??= ImportedPartner.Brought(new PartnerCard(row.Name!, row.Type ?? row.LikelyType));
        if (row.Id is { } id) index.Call(partner, id);
        var isFirst = partner.FirstRow is null;
        partner.FirstRow ??= row.Row.Number;
        var changes = new RowMerge(partner, row, isFirst, restoreEnded).Apply();
        if (isNew || changes.Count > 0) index.Refile(partner);
        return new JudgedRow(row, partner, isFirst, isNew ? ImportFate.New : changes.Count > 0 ? ImportFate.Changed : ImportFate.Same, isNew ? [] : changes) { HasKnownName = hasKnownName };
    }

    /// <summary>The organisation that a partner is part of may stand anywhere in the list, so this comes last.</summary>
    private static void TakeWhole(JudgedRow judged, PartnerIndex index)
    {
        var (row, partner, cell) = (judged.Read, judged.Partner!, judged.Read.PartOf!);
        var named = index.WithName(cell.Text);
        var found = named.Where(whole => whole != partner).ToList();
        if (row.PartOfId is { } id && found.Find(whole => index.IsCalled(whole, id)) is { } meant) found = [meant];
        if (found.Count == 0)
        {
            if (named.Count == 0) row.Warn(cell, Texts.Say("Partners.WholeUnknown", cell.Text.Trim()));
            return;
        }

        if (partner.Whole is not null && found.Contains(partner.Whole)) return;
        if (found.Count > 1) row.Warn(cell, Texts.Say("Partners.WholeAmbiguous", cell.Text.Trim()));
        else if (partner.Whole is not null && !judged.IsFirst) row.Warn(cell, Texts.Say("Partners.Import.SaidEarlier", partner.Whole.Name));
        else if (IsPartOf(found[0], partner)) row.Warn(cell, Texts.Of(new PartOfItself(row.Name!)));
        else
        {
            judged.Changes = [.. judged.Changes, new ImportedChange("Field.Partner.PartOf", partner.Whole?.Name, found[0].Name)];
            partner.Whole = found[0];
            if (judged.Fate == ImportFate.Same) judged.Fate = ImportFate.Changed;
        }
    }

    private static bool IsPartOf(ImportedPartner? partner, ImportedPartner whole)
    {
        for (; partner is not null; partner = partner.Whole)
        {
            if (partner == whole) return true;
        }

        return false;
    }

    private static PartnerImportResult Sum(List<JudgedRow> judged)
    {
        int Count(ImportFate fate) => judged.Count(row => row.Fate == fate);
        return new PartnerImportResult(
            judged.Count, Count(ImportFate.New), Count(ImportFate.Changed), Count(ImportFate.Same), Count(ImportFate.Refused),
            [.. judged.Select(row => new ImportedRow(row.Read.Row.Number, row.Read.Name, row.Fate, row.Fate == ImportFate.New ? [] : row.Changes))],
            [.. judged.SelectMany(row => row.Read.Problems)])
        {
            Ended = [.. judged.Where(row => row is { IsFirst: true, Partner.Status: PartnerStatus.Ended } && row.Read.Status != PartnerStatus.Ended).Select(row => row.Partner!.Name)],
        };
    }

    private sealed class JudgedRow(ReadPartnerRow read, ImportedPartner? partner, bool isFirst, ImportFate fate, IReadOnlyList<ImportedChange> changes)
    {
        public ReadPartnerRow Read => read;

        public ImportedPartner? Partner => partner;

        /// <summary>No earlier row was about this partner.</summary>
        public bool IsFirst => isFirst;

        /// <summary>It brings a partner whose name another has.</summary>
        public bool HasKnownName { get; init; }

        public ImportFate Fate { get; set; } = fate;

        public IReadOnlyList<ImportedChange> Changes { get; set; } = changes;
    }
}
