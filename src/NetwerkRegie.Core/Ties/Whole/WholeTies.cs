using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Whole;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Ties.Whole;

/// <summary>The ties in a file of everything, with what each side said last beside them; all they ever said is a table of its own.</summary>
internal sealed class WholeTies(NetworkDb db, IBulkChanges bulk, RowScope sight) : WholeTable<Tie, TieId>(new WholeDefinition<Tie>("ties", null, []), db, bulk, sight)
{
    private const string LevelOfLow = "levelOfLow";
    private const string LevelOfHigh = "levelOfHigh";

    protected override IReadOnlyList<WholeColumn> ForPeople { get; } =
        [new WholeColumn(LevelOfLow, "Whole.ties.levelOfLow", typeof(int)), new WholeColumn(LevelOfHigh, "Whole.ties.levelOfHigh", typeof(int))];

    protected override async Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> Tell(IReadOnlyList<Tie> rows, CancellationToken ct)
    {
        var ids = rows.Select(tie => tie.Id).ToList();
        var said = (await Db.TieRatings().AsNoTracking().Where(r => ids.Contains(r.Tie)).OrderBy(r => r.RatedOn).ThenBy(r => r.Id).Select(r => new { r.Tie, r.Side, r.Level }).ToListAsync(ct)).ToLookup(r => (r.Tie, r.Side), r => r.Level);
        object? Last(Tie tie, PartnerId side) => said[(tie.Id, side)].Select(level => (object?)level).LastOrDefault();
        return [.. rows.Select(tie => new Dictionary<string, object?>(StringComparer.Ordinal) { [LevelOfLow] = Last(tie, tie.Low), [LevelOfHigh] = Last(tie, tie.High) })];
    }
}

/// <summary>Everything the sides ever said, in a file of everything, with the partner that it was said about.</summary>
internal sealed class WholeTieRatings(NetworkDb db, IBulkChanges bulk, RowScope sight) : WholeTable<TieRating, TieRatingId>(new WholeDefinition<TieRating>("tieRatings", null, []), db, bulk, sight)
{
    private const string About = "about";

    protected override IReadOnlyList<WholeColumn> ForPeople { get; } = [new WholeColumn(About, "Whole.tieRatings.about", typeof(string))];

    protected override async Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> Tell(IReadOnlyList<TieRating> rows, CancellationToken ct)
    {
        var ids = rows.Select(rating => rating.Tie).Distinct().ToList();
        var ties = await (from tie in Db.Ties().Where(t => ids.Contains(t.Id))
                          join low in Db.PartnerNames() on tie.Low equals low.Id
                          join high in Db.PartnerNames() on tie.High equals high.Id
                          select new { tie.Id, tie.Low, LowName = low.Name, HighName = high.Name }).ToDictionaryAsync(tie => tie.Id, ct);
        return [.. rows.Select(rating => new Dictionary<string, object?>(StringComparer.Ordinal) { [About] = ties[rating.Tie] is var tie && tie.Low == rating.Side ? tie.HighName : tie.LowName })];
    }
}
