using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>
/// Two partners turn out to be one. <paramref name="Kept"/> stays, with the values that were chosen field by field; everything that belonged to <paramref name="Gone"/> moves to it.
/// </summary>
/// <param name="Kept">The partner that stays.</param>
/// <param name="Gone">The partner that goes.</param>
/// <param name="FromGone">Names of the <see cref="MergeField"/>s, and of the network's own fields, whose value comes from the partner that goes.</param>
/// <param name="KeptVersion">The version of the partner that stays, as it was compared.</param>
/// <param name="GoneVersion">The version of the partner that goes, as it was compared.</param>
[Allow(Role.Coordinator)]
public sealed record MergePartners(PartnerId Kept, PartnerId Gone, IReadOnlyList<string> FromGone, Guid KeptVersion, Guid GoneVersion) : ICommand<PartnerId>;

/// <summary>A library of the consortium has members, contacts and work of its own; it can be the one that stays, not the one that goes.</summary>
public sealed record LibraryStays(string Name) : Refusal;

/// <summary>A partner cannot be merged with itself.</summary>
public sealed record MergedWithItself : Refusal;

/// <summary>The moment that nothing points at the partner that goes any more.</summary>
internal sealed record PartnerEmptied(Partner Gone) : IEvent;

internal sealed class MergePartnersHandler(NetworkDb db, PartnerFieldBook book, IVersions versions, TimeProvider clock) : ICommandHandler<MergePartners, PartnerId>
{
    private const int DeepestChain = 20;

    public async Task<Outcome<PartnerId>> Handle(MergePartners merge, CancellationToken ct)
    {
        if (merge.Kept == merge.Gone) return new MergedWithItself();
        if (await db.Partners().Load(merge.Kept, ct) is not { } kept || await db.Partners().Load(merge.Gone, ct) is not { } gone) return Outcome.NotFound;
        if (gone.InConsortium) return new LibraryStays(gone.Name);
        if (await versions.IfStale(kept, new OperationId(merge.KeptVersion), ct) is { } stale) return stale;
        if (await versions.IfStale(gone, new OperationId(merge.GoneVersion), ct) is { } staleToo) return staleToo;
        var card = MergeField.Merge(kept, gone, merge.FromGone);
        if (card.PartOf == kept.Id || card.PartOf == gone.Id) card = card with { PartOf = null };
        if (await IsWithin(card.PartOf, kept, gone, ct)) return new PartOfItself(kept.Name);
        db.Add(PartnerMerge.Of(kept.Id, gone, clock.Today()));
        foreach (var part in await db.Partners().Where(p => p.PartOf == gone.Id).ToListAsync(ct)) part.StaysPartOf(part.Id == kept.Id ? card.PartOf : kept.Id);
        kept.TakesIn(gone, card, clock.Now());
        gone.StaysPartOf(null);
        var chosen = (await book.All(ct)).Where(field => merge.FromGone.Contains(FieldColumns.KeyOf(field))).Select(field => field.Id).ToHashSet();
        db.Raise(new PartnersMerged(kept.Id, gone.Id) { FieldsFromGone = chosen });
        db.Raise(new PartnerEmptied(gone));
        return kept.Id;
    }

    /// <summary>Whether the whole is itself a part, at any depth, of one of the two.</summary>
    private async Task<bool> IsWithin(PartnerId? whole, Partner kept, Partner gone, CancellationToken ct)
    {
        for (var steps = 0; whole is { } above && steps < DeepestChain; steps++)
        {
            if (above == kept.Id || above == gone.Id) return true;
            whole = await db.Partners().AsNoTracking().Where(p => p.Id == above).Select(p => p.PartOf).FirstOrDefaultAsync(ct);
        }

        return false;
    }
}

/// <summary>Earlier merges and judgements that speak of the partner that goes.</summary>
internal sealed class MoveJudgements(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        foreach (var earlier in await db.Set<PartnerMerge>().Where(m => m.Kept == news.Gone).ToListAsync(ct)) earlier.MovesTo(news.Kept);
        var judged = await db.Set<PartnerDistinction>().Where(d => d.Low == news.Gone || d.High == news.Gone || d.Low == news.Kept || d.High == news.Kept).ToListAsync(ct);
        foreach (var distinction in judged.Where(d => d.Low == news.Gone || d.High == news.Gone))
        {
            var other = distinction.Low == news.Gone ? distinction.High : distinction.Low;
            var (low, high) = PartnerDistinction.InOrder(other, news.Kept);
            if (other == news.Kept || judged.Exists(d => d.Low == low && d.High == high)) db.Remove(distinction);
            else distinction.MovesTo(news.Gone, news.Kept);
        }
    }
}

/// <summary>Takes the row of the partner that goes away, once every room has moved what was its own.</summary>
internal sealed class RemoveEmptiedPartner(NetworkDb db) : IEventHandler<PartnerEmptied>
{
    public Task Handle(PartnerEmptied news, CancellationToken ct)
    {
        db.ChangeTracker.DetectChanges();
        db.Remove(news.Gone);
        return Task.CompletedTask;
    }
}
