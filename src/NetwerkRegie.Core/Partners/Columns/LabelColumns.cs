using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Columns;

/// <summary>The columns with themes, target groups and tags.</summary>
internal sealed class LabelColumns(NetworkDb db) : IPartnerColumns
{
    private static readonly IReadOnlyList<(string Key, LabelKind Kind, string Title, int Position)> All =
    [
        ("themes", LabelKind.Theme, "Field.Partner.Themes", 70),
        ("target-groups", LabelKind.TargetGroup, "Field.Partner.TargetGroups", 80),
        ("tags", LabelKind.Tag, "Field.Partner.Tags", 90),
    ];

    public ValueTask<IReadOnlyList<PartnerColumn>> Offered(CancellationToken ct) => new([.. All.Select(entry => new PartnerColumn(entry.Key, Texts.Say(entry.Title), entry.Position))]);

    public async ValueTask<IReadOnlyDictionary<(PartnerId Partner, string Key), PartnerCell>> Cells(IReadOnlyList<PartnerRow> rows, IReadOnlySet<string> keys, CancellationToken ct)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var kinds = All.Where(entry => keys.Contains(entry.Key)).Select(entry => entry.Kind).ToList();
        var labels = await db.PartnerLabelRows().Where(label => EF.Parameter(ids).Contains(label.Partner) && kinds.Contains(label.Kind)).ToListAsync(ct);
        return labels.GroupBy(label => (label.Partner, All.First(entry => entry.Kind == label.Kind).Key))
            .ToDictionary(group => group.Key, group => new PartnerCell(string.Join(", ", group.Select(Word).Order(StringComparer.CurrentCulture))));
    }

    private static string Word(PartnerLabelRow label) => label.Kind switch
    {
        LabelKind.Theme => CodeList.Themes.Word(label.Value),
        LabelKind.TargetGroup => CodeList.TargetGroups.Word(label.Value),
        _ => label.Value,
    };
}
