using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Partners.Views;

/// <summary>The views of members whose organisation turned out to be another one, their own ones included.</summary>
internal sealed class MoveViews(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        foreach (var view in await db.SavedViews().IgnoreQueryFilters([SavedViewTable.Audience]).Where(v => v.Library == news.Gone).ToListAsync(ct)) view.LibraryMovesTo(news.Kept);
    }
}
