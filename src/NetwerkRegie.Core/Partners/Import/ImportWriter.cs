using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>Writes what a list changes, partner by partner, in the transaction of the operation.</summary>
internal sealed class ImportWriter(IBulkChanges bulk, TimeProvider clock)
{
    private readonly HashSet<ImportedPartner> written = [];

    /// <summary>Known partners go first, so that a number they give up is free for a new one.</summary>
    public async Task Write(IReadOnlyList<ImportedPartner> partners, IProgress<BulkStep>? progress, CancellationToken ct)
    {
        var (now, today, done) = (clock.Now(), clock.Today(), 0);
        progress?.Report(new BulkStep(BulkStage.Writing, 0, partners.Count, bulk.Operation));
        foreach (var partner in partners.OrderBy(partner => partner.Partner is null))
        {
            await Write(partner, now, today, ct);
            BulkStep.Tell(progress, BulkStage.Writing, ++done, partners.Count);
        }
    }

    private async Task Write(ImportedPartner partner, DateTime now, DateOnly today, CancellationToken ct)
    {
        if (!partner.Differs || !written.Add(partner)) return;
        if (partner.Whole is { Id: null } whole) await Write(whole, now, today, ct);
        if (partner.Partner is { } known) await Change(known, () => partner.Write(now, today), ct);
        else await Add(partner.Write(now, today), ct);
        foreach (var (field, answer) in partner.Own) await Answer(partner, field, answer, ct);
    }

    private async Task Answer(ImportedPartner partner, PartnerFieldId field, FieldAnswer answer, CancellationToken ct)
    {
        if (!partner.OwnBefore.TryGetValue(field, out var known))
        {
            await bulk.Add(PartnerFieldValue.Of(partner.Id!.Value, field, answer), ct);
            return;
        }

        var before = bulk.Remember(known);
        known.Correct(answer);
        await bulk.Change(known, before, ct);
    }

    private async Task Add(Partner partner, CancellationToken ct)
    {
        await bulk.Add(partner, ct);
        foreach (var part in Parts(partner)) await bulk.Add(part, ct);
    }

    private async Task Change(Partner partner, Action change, CancellationToken ct)
    {
        var whole = bulk.Remember(partner);
        var parts = Parts(partner).ToDictionary(part => part, bulk.Remember);
        change();
        await bulk.Change(partner, whole, ct);
        foreach (var part in Parts(partner))
        {
            if (parts.TryGetValue(part, out var before)) await bulk.Change(part, before, ct);
            else await bulk.Add(part, ct);
        }
    }

    private static IEnumerable<Entity> Parts(Partner partner) => partner.Locations.Concat<Entity>(partner.Identifiers).Concat(partner.Labels);
}
