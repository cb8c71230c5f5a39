using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>The library of a network that has one: the one of the consortium, else the only partner that is a library.</summary>
[Allow(Role.Coordinator, Role.Administrator)]
public sealed record FindOnlyLibrary : IQuery<PartnerId>;

internal sealed class FindOnlyLibraryHandler(NetworkDb db) : IQueryHandler<FindOnlyLibrary, PartnerId>
{
    public async Task<Outcome<PartnerId>> Handle(FindOnlyLibrary find, CancellationToken ct)
    {
        var libraries = db.Partners().AsNoTracking().Where(p => p.Status != PartnerStatus.Ended);
        if (await libraries.Where(p => p.InConsortium).Select(p => p.Id).Take(2).ToListAsync(ct) is [_, ..] consortium) return consortium is [var one] ? one : Outcome.NotFound;
        return await libraries.Where(p => p.Type == PartnerType.Library).Select(p => p.Id).Take(2).ToListAsync(ct) is [var only] ? only : Outcome.NotFound;
    }
}
