using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Bulk;

/// <summary>Changes of what stands on a partner's own card: tags, themes, target groups and status.</summary>
internal sealed class CardChanges(NetworkDb db, TimeProvider clock) : IBulkChange
{
    private const string Add = "add-";
    private const string Remove = "remove-";
    private const string Status = "status";

    private static readonly IReadOnlyList<(string Key, LabelKind Kind)> Kinds = [("tags", LabelKind.Tag), ("themes", LabelKind.Theme), ("target-groups", LabelKind.TargetGroup)];

    public Task<IReadOnlyList<BulkOption>> Options(CancellationToken ct) => Task.FromResult<IReadOnlyList<BulkOption>>(
    [
        .. from kind in Kinds
           from step in new[] { Add, Remove }
           select new BulkOption(step + kind.Key, Texts.Say($"Partners.Bulk.{step}{kind.Key}"), kind.Kind == LabelKind.Tag ? BulkInput.Words : BulkInput.Some) { Choices = ChoicesOf(kind.Kind), Hint = kind.Kind == LabelKind.Tag ? Texts.Say("Partners.Bulk.TagsHint") : null },
        new BulkOption(Status, Texts.Say("Partners.Bulk.status"), BulkInput.One) { Choices = [.. Enum.GetValues<PartnerStatus>().Select(status => (status.ToString(), Texts.Of(status)))] },
    ]);

    public Task<string?> Wrong(BulkRequest request, CancellationToken ct) => Task.FromResult(request.Option == Status
        ? StatusOf(request) is null ? Texts.Say("Partners.StatusNeeded") : null
        : Labels(request) is var labels && labels.Count == 0 ? Texts.Say("Partners.Bulk.ValueNeeded")
        : labels.Any(label => label.Value.Length > Label.LongestValue) ? Texts.Say("Partners.TextTooLong", Label.LongestValue)
        : labels.Any(label => Bsn.IsIn(label.Value)) ? Bsn.Sentence
        : labels.Any(label => !IsKnown(label)) ? Texts.Say("Partners.ThemeUnknown")
        : null);

    public async Task<IReadOnlyDictionary<PartnerId, BulkVerdict>> Apply(BulkRequest request, IReadOnlyList<PartnerId> partners, bool write, CancellationToken ct)
    {
        var (wanted, status, now, today) = (Labels(request), StatusOf(request), clock.Now(), clock.Today());
        var found = write
            ? await db.Partners().Where(p => partners.Contains(p.Id)).Include(p => p.Locations).Include(p => p.Identifiers).Include(p => p.Labels).AsSplitQuery().ToListAsync(ct)
            : await db.Partners().AsNoTracking().Where(p => partners.Contains(p.Id)).Include(p => p.Labels).ToListAsync(ct);
        var verdicts = new Dictionary<PartnerId, BulkVerdict>();
        foreach (var partner in found)
        {
            var verdict = status is { } to ? OfStatus(partner, to) : OfLabels(partner, wanted, request.Option.StartsWith(Add, StringComparison.Ordinal));
            verdicts[partner.Id] = verdict;
            if (!write || verdict.Fate != BulkFate.Changes) continue;
            if (status is { } becomes) partner.Become(becomes, today, now);
            else if (request.Option.StartsWith(Add, StringComparison.Ordinal)) partner.Gain(wanted, now);
            else partner.Lose(wanted, now);
        }

        return verdicts;
    }

    private static BulkVerdict OfStatus(Partner partner, PartnerStatus to) =>
        partner.Status == to ? BulkVerdict.Same
        : partner.InConsortium && to == PartnerStatus.Ended ? BulkVerdict.Impossible(Texts.Say("Partners.Bulk.LibraryStays"))
        : BulkVerdict.Changes;

    private static BulkVerdict OfLabels(Partner partner, IReadOnlyList<Label> wanted, bool add)
    {
        var known = wanted.Where(label => partner.Labels.Any(there => there.Label.IsLike(label))).ToList();
        if (add ? known.Count == wanted.Count : known.Count == 0) return BulkVerdict.Same;
        var tags = partner.Labels.Count(label => label.Kind == LabelKind.Tag) + wanted.Count - known.Count;
        return add && wanted[0].Kind == LabelKind.Tag && tags > PartnerFormRules.MostTags ? BulkVerdict.Impossible(Texts.Say("Partners.Bulk.TooManyTags", PartnerFormRules.MostTags)) : BulkVerdict.Changes;
    }

    private static PartnerStatus? StatusOf(BulkRequest request) => request.Option == Status && Enum.TryParse<PartnerStatus>(request.Filled.FirstOrDefault(), out var status) && Enum.IsDefined(status) ? status : null;

    private static List<Label> Labels(BulkRequest request)
    {
        var kind = Kinds.FirstOrDefault(kind => request.Option == Add + kind.Key || request.Option == Remove + kind.Key).Kind;
        var words = kind == LabelKind.Tag ? request.Filled.SelectMany(line => line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : request.Filled;
        return kind == default ? [] : [.. words.Distinct(StringComparer.OrdinalIgnoreCase).Select(word => new Label(kind, word))];
    }

    private static bool IsKnown(Label label) => label.Kind switch
    {
        LabelKind.Theme => CodeList.Themes.Find(label.Value) is not null,
        LabelKind.TargetGroup => CodeList.TargetGroups.Find(label.Value) is not null,
        _ => true,
    };

    private static IReadOnlyList<(string Value, string Words)> ChoicesOf(LabelKind kind) => kind switch
    {
        LabelKind.Theme => [.. CodeList.Themes.All.Select(theme => (theme.Code, theme.Word))],
        LabelKind.TargetGroup => [.. CodeList.TargetGroups.All.Select(group => (group.Code, group.Word))],
        _ => [],
    };
}
