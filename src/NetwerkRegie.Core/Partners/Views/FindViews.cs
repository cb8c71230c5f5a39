using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Views;

/// <summary>The views of a place that are there for the current member: her own first, then those of her library, then those of everybody.</summary>
[Allow]
public sealed record FindViews(ViewPlace Place) : IQuery<IReadOnlyList<ViewRow>>;

internal sealed class FindViewsHandler(NetworkDb db, ICurrentMember me, FreshAnswers answers) : IQueryHandler<FindViews, IReadOnlyList<ViewRow>>
{
    public async Task<Outcome<IReadOnlyList<ViewRow>>> Handle(FindViews find, CancellationToken ct) =>
        Outcome.Of(await answers.To($"views {find.Place} {me.Id}", () => Look(find.Place, ct), ct));

    private async Task<IReadOnlyList<ViewRow>> Look(ViewPlace place, CancellationToken ct)
    {
        var views = await db.SavedViews().AsNoTracking().Where(v => v.Place == place)
            .Select(v => new { View = v, IsDefault = db.DefaultViews().Any(d => d.View == v.Id && d.Member == me.Id) }).ToListAsync(ct);
        return [.. views.OrderBy(found => found.View.Audience).ThenBy(found => Folding.Fold(found.View.Name), StringComparer.Ordinal).Select(found =>
            new ViewRow(found.View.Id, found.View.Code, found.View.Name, found.View.Place, found.View.Audience, found.View.Query, found.IsDefault, me.Keeps(found.View)))];
    }
}
