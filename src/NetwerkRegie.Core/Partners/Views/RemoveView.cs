using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Views;

/// <summary>A view goes; whoever began with it begins with the whole list again.</summary>
[Allow]
public sealed record RemoveView(SavedViewId View) : ICommand<Nothing>;

internal sealed class RemoveViewHandler(NetworkDb db, ICurrentMember me) : ICommandHandler<RemoveView, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RemoveView remove, CancellationToken ct)
    {
        if (await db.SavedViews().FirstOrDefaultAsync(v => v.Id == remove.View, ct) is not { } view) return Outcome.NotFound;
        if (!me.Keeps(view)) return new NotYourView(view.Name);
        db.RemoveRange(await db.DefaultViews().Where(d => d.View == view.Id).ToListAsync(ct));
        db.Remove(view);
        return Outcome.Done;
    }
}
