using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Ties;

/// <summary>An ended tie goes on after all.</summary>
[Allow(Role.Coordinator)]
public sealed record RestoreTie(TieId Tie) : ICommand<Nothing>;

internal sealed class RestoreTieHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<RestoreTie, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RestoreTie restore, CancellationToken ct)
    {
        if (await db.Ties().FirstOrDefaultAsync(t => t.Id == restore.Tie, ct) is not { } tie) return Outcome.NotFound;
        var later = await db.Ties().Where(t => t.Low == tie.Low && t.High == tie.High && t.EndedOn == null && t.Id != tie.Id).Select(t => (TieId?)t.Id).FirstOrDefaultAsync(ct);
        if (later is { } there)
        {
            var names = await db.PartnerRows().Where(p => p.Id == tie.Low || p.Id == tie.High).OrderBy(p => p.SortName).Select(p => p.Name).ToListAsync(ct);
            return new TieIsThere(names[0], names[1], there);
        }

        return tie.Restore(clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
