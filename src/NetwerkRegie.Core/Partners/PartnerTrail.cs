using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Services;

namespace NetwerkRegie.Core.Partners;

/// <summary>Something that happened to a partner, its own contacts or its ties: which command, when, and by whom (null: the program itself).</summary>
public sealed record PartnerHappening(OperationId Operation, string Command, DateTime At, string? By);

/// <summary>Reads the latest operations on a partner, its contacts, its services and what later rooms keep of it, whichever way they were done: by hand, by import, by undo. One statement.</summary>
internal sealed class PartnerTrail(NetworkDb db, IEnumerable<IPartnerTrail> trails, IActorNames actors)
{
    private const int Latest = 10;

    public async Task<IReadOnlyList<PartnerHappening>> Of(PartnerId partner, CancellationToken ct)
    {
        var (key, names) = (partner.Value, actors.Rows);
        var own = db.Contacts().Where(c => c.Partner == partner).Select(c => (Guid)(object)c.Id).Union(db.Services().Where(s => s.Partner == partner).Select(s => (Guid)(object)s.Id));
        own = trails.Aggregate(own, (keys, trail) => keys.Union(trail.KeysOf(partner)));
        var touching = db.Changes().Where(c => c.Key == key).Select(c => c.Operation).Union(db.Changes().Where(c => own.Contains(c.Key)).Select(c => c.Operation));
        return await db.Operations().AsNoTracking().Where(o => touching.Contains(o.Id)).OrderByDescending(o => o.Id).Take(Latest)
            .Select(o => new PartnerHappening(o.Id, o.Command, o.At, names.Where(actor => actor.Id == o.By).Select(actor => actor.Name).FirstOrDefault())).ToListAsync(ct);
    }
}
