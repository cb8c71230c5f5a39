using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Columns;

namespace NetwerkRegie.Core.Ties;

/// <summary>The tie between a partner and one's own organisation, in a list: both ratings, or that there is none.</summary>
/// <param name="Ours">The level that one's own organisation gave.</param>
/// <param name="Theirs">The level that the partner gave.</param>
/// <param name="Words">The same in words.</param>
public sealed record TieCell(int? Ours, int? Theirs, string Words) : PartnerCell(Words)
{
    /// <summary>Whether there is a tie to draw.</summary>
    public required bool IsTie { get; init; }

    /// <inheritdoc />
    public override IEnumerable<CellValue> InFile => [new CellValue { Number = Ours }, new CellValue { Number = Theirs }];
}

/// <summary>The column with one's own tie to each partner.</summary>
internal sealed class TieColumn(NetworkDb db, ICurrentMember me) : IPartnerColumns
{
    private const string Key = "tie";

    public ValueTask<IReadOnlyList<PartnerColumn>> Offered(CancellationToken ct) => new([new PartnerColumn(Key, Texts.Say("Ties.Column"), 20) { AtFirst = true, FileTitles = [Texts.Say("Ties.LevelOurs"), Texts.Say("Ties.LevelTheirs")] }]);

    public async ValueTask<IReadOnlyDictionary<(PartnerId Partner, string Key), PartnerCell>> Cells(IReadOnlyList<PartnerRow> rows, IReadOnlySet<string> keys, CancellationToken ct)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var found = me.Partner is not { } own ? [] : await db.Ties().Where(t => t.EndedOn == null && (EF.Parameter(ids).Contains(t.Low) || EF.Parameter(ids).Contains(t.High))).SeenFrom(own, db, ct);

        // After a merge there may be several with the same partner; the closest stands for them.
        var ties = found.GroupBy(tie => tie.Other.Id).ToDictionary(same => same.Key, same => same.MaxBy(tie => tie.Weight)!);
        var (isUs, none) = (None(isUs: true), None(isUs: false));
        return rows.ToDictionary(row => (row.Id, Key), row => (PartnerCell)(ties.TryGetValue(row.Id, out var tie) ? Of(tie.Ours?.Level, tie.Theirs?.Level) : row.Id == me.Partner ? isUs : none));
    }

    private static TieCell None(bool isUs) => new(null, null, Texts.Say(isUs ? "Ties.IsUs" : "Ties.NoTie")) { IsTie = false };

    private static TieCell Of(int? ours, int? theirs) => new(ours, theirs, (ours, theirs) switch
    {
        ({ } we, { } they) when we != they => Texts.Say("Ties.CellBoth", Math.Min(we, they), we, they),
        ({ } we, null) => Texts.Say("Ties.CellOnlyWe", we),
        (null, { } they) => Texts.Say("Ties.CellOnlyThey", they),
        (null, null) => Texts.Say("Ties.CellUnrated"),
        _ => ours!.Value.ToString(CultureInfo.CurrentCulture),
    }) { IsTie = true };
}
