using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Views;

/// <summary>A view with the form to change it, by the code of its address.</summary>
[Allow]
public sealed record GetViewForm(string Code) : IQuery<ViewToChange>;

/// <summary>The view as it is, the form, and whether the current member may share it with others.</summary>
public sealed record ViewToChange(ViewRow View, ViewForm Form, bool MayShare);

internal sealed class GetViewFormHandler(NetworkDb db, ICurrentMember me) : IQueryHandler<GetViewForm, ViewToChange>
{
    public async Task<Outcome<ViewToChange>> Handle(GetViewForm get, CancellationToken ct)
    {
        var found = await db.SavedViews().AsNoTracking().Where(v => v.Code == get.Code)
            .Select(v => new { View = v, IsDefault = db.DefaultViews().Any(d => d.View == v.Id && d.Member == me.Id) }).FirstOrDefaultAsync(ct);
        if (found is null) return Outcome.NotFound;
        var view = found.View;
        return new ViewToChange(new ViewRow(view.Id, view.Code, view.Name, view.Place, view.Audience, view.Query, found.IsDefault, me.Keeps(view)), ViewForm.Of(view), me.Shares());
    }
}
