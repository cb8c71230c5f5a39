using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Services;

namespace NetwerkRegie.Core.Partners;

/// <summary>Something that happened to a partner, its own contacts or its ties: which command, when, and by whom (null: the program itself).</summary>
public sealed record PartnerHappening(OperationId Operation, string Command, DateTime At, string? By);

/// <summary>Reads the latest operations on a partner, its contacts and its services, whichever way they were done: by hand, by import, by undo.</summary>
internal sealed class PartnerTrail(NetworkDb db, IEnumerable<IPartnerTrail> trails, IActorNames actors)
{
    private const int Latest = 10;

    public async Task<IReadOnlyList<PartnerHappening>> Of(PartnerId partner, CancellationToken ct)
    {
        var keys = new List<Guid> { partner.Value };
        foreach (var trail in trails) keys.AddRange(await trail.KeysOf(partner, ct));
        var own = db.Contacts().Where(c => c.Partner == partner).Select(c => (Guid)(object)c.Id).Union(db.Services().Where(s => s.Partner == partner).Select(s => (Guid)(object)s.Id));
        var touching = db.Changes().Where(c => keys.Contains(c.Key)).Select(c => c.Operation).Union(db.Changes().Where(c => own.Contains(c.Key)).Select(c => c.Operation));
        var operations = await db.Operations().AsNoTracking().Where(o => touching.Contains(o.Id)).OrderByDescending(o => o.Id).Take(Latest).ToListAsync(ct);
        var names = await actors.Names([.. operations.Select(o => o.By).OfType<MemberId>().Distinct()], ct);
        return [.. operations.Select(o => new PartnerHappening(o.Id, o.Command, o.At, o.By is { } by ? names.GetValueOrDefault(by) : null))];
    }
}
