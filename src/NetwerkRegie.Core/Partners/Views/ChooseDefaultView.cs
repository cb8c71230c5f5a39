using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Views;

/// <summary>A member begins the list or the map with this view from now on; with none, with everything.</summary>
[Allow]
public sealed record ChooseDefaultView(ViewPlace Place, SavedViewId? View) : ICommand<Nothing>;

internal sealed class ChooseDefaultViewHandler(NetworkDb db, ICurrentMember me) : ICommandHandler<ChooseDefaultView, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChooseDefaultView choose, CancellationToken ct)
    {
        if (me.Id is not { } member) return Outcome.NotFound;
        if (choose.View is { } wanted && !await db.SavedViews().AnyAsync(v => v.Id == wanted && v.Place == choose.Place, ct)) return Outcome.NotFound;
        var known = await db.DefaultViews().FirstOrDefaultAsync(d => d.Member == member && d.Place == choose.Place, ct);
        if (choose.View is { } view)
        {
            if (known is null) db.Add(DefaultView.Choose(member, choose.Place, view));
            else known.Prefer(view);
        }
        else if (known is not null)
        {
            db.Remove(known);
        }

        return Outcome.Done;
    }
}
