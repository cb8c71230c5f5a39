using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>The partners that take part whose name holds the text, libraries of the consortium first; for a box in which a partner is chosen.</summary>
[Allow]
public sealed record FindPartnerNames(string? Text = null, int Most = FindPartnerNames.MostInABox) : IQuery<IReadOnlyList<PartnerNameRow>>
{
    /// <summary>How many a box shows at most.</summary>
    public const int MostInABox = 200;
}

internal sealed class FindPartnerNamesHandler(NetworkDb db) : IQueryHandler<FindPartnerNames, IReadOnlyList<PartnerNameRow>>
{
    public async Task<Outcome<IReadOnlyList<PartnerNameRow>>> Handle(FindPartnerNames find, CancellationToken ct)
    {
        var partners = db.Partners().AsNoTracking().Where(p => p.Status != PartnerStatus.Ended);
        var text = Folding.Fold(find.Text);
        if (text.Length > 0) partners = partners.Where(p => p.SortName.Contains(text));
        var found = await partners.OrderByDescending(p => p.InConsortium).ThenBy(p => p.SortName).ThenBy(p => p.Id).Take(Math.Clamp(find.Most, 1, FindPartnerNames.MostInABox))
            .Select(p => new PartnerNameRow { Id = p.Id, Name = p.Name, Place = p.Place, InConsortium = p.InConsortium, IsActive = true }).ToListAsync(ct);
        return Outcome.Of<IReadOnlyList<PartnerNameRow>>(found);
    }
}
