using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Services;

namespace NetwerkRegie.Core.Partners;

/// <summary>Something that happened to a partner, its own contacts or its ties: which command, when, and by whom (null: the program itself).</summary>
public sealed record PartnerHappening(OperationId Operation, string Command, DateTime At, string? By)
{
    /// <summary>Whether who looks may take it back, and nobody did yet.</summary>
    public bool MayUndo { get; init; }
}

/// <summary>Reads the latest operations on a partner, its contacts, its services and what later rooms keep of it, whichever way they were done: by hand, by import, by undo. One statement.</summary>
internal sealed class PartnerTrail(NetworkDb db, IEnumerable<IPartnerTrail> trails, IActorNames actors, UndoRights rights)
{
    private const int Latest = 10;

    /// <summary>A card does not read larger work of a colleague through only to say whether it may be taken back.</summary>
    private const int MostToJudge = 100;

    public async Task<IReadOnlyList<TrailStep>> Of(PartnerId partner, CancellationToken ct)
    {
        var (key, names) = (partner.Value, actors.Rows);
        var own = db.Contacts().Where(c => c.Partner == partner).Select(c => (Guid)(object)c.Id).Union(db.Services().Where(s => s.Partner == partner).Select(s => (Guid)(object)s.Id));
        own = trails.Aggregate(own, (keys, trail) => keys.Union(trail.KeysOf(partner)));
        var touching = db.Changes().Where(c => c.Key == key).Select(c => c.Operation).Union(db.Changes().Where(c => own.Contains(c.Key)).Select(c => c.Operation));
        return await db.Operations().AsNoTracking().Where(o => touching.Contains(o.Id)).OrderByDescending(o => o.Id).Take(Latest)
            .Select(o => new TrailStep(
                o,
                names.Where(actor => actor.Id == o.By).Select(actor => actor.Name).FirstOrDefault(),
                db.Operations().Any(u => u.Undoes == o.Id && !db.Operations().Any(v => v.Undoes == u.Id)),
                db.Changes().Where(c => c.Operation == o.Id).Max(c => (int?)c.Position) ?? 0)).ToListAsync(ct);
    }

    /// <summary>The steps as the member reads them, with the way back where it is hers. It goes by the member, so it is asked anew each time.</summary>
    public async Task<IReadOnlyList<PartnerHappening>> Read(IReadOnlyList<TrailStep> steps, CancellationToken ct)
    {
        var open = steps.Where(step => step.Operation.NotUndoable is null && !step.WasUndone && step.LastPosition < MostToJudge).Select(step => step.Operation).ToList();
        var mine = await rights.Among(open, ct);
        return [.. steps.Select(step => new PartnerHappening(step.Operation.Id, step.Operation.Command, step.Operation.At, step.By) { MayUndo = mine.Contains(step.Operation.Id) })];
    }
}

/// <summary>An operation of the trail, who did it, whether it was taken back, and the place of its last row.</summary>
internal sealed record TrailStep(Operation Operation, string? By, bool WasUndone, int LastPosition);
