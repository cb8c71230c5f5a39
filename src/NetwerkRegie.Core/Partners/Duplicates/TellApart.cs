using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>Two partners that resemble each other are not the same; they are not shown as possibly one again.</summary>
[Allow(Role.Coordinator)]
public sealed record TellApart(PartnerId One, PartnerId Other) : ICommand<Nothing>;

/// <summary>The two were told apart already.</summary>
public sealed record ToldApartAlready : Refusal;

internal sealed class TellApartHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<TellApart, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(TellApart tell, CancellationToken ct)
    {
        if (tell.One == tell.Other || await db.Partners().CountAsync(p => p.Id == tell.One || p.Id == tell.Other, ct) != 2) return Outcome.NotFound;
        var (low, high) = PartnerDistinction.InOrder(tell.One, tell.Other);
        if (await db.Set<PartnerDistinction>().AnyAsync(d => d.Low == low && d.High == high, ct)) return new ToldApartAlready();
        db.Add(PartnerDistinction.Between(low, high, clock.Today()));
        return Outcome.Done;
    }
}
