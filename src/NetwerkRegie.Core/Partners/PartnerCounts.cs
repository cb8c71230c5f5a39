using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>How many partners there are in all and of each facet, under the other filters. Kept until something changes: these counts go over every partner, and every page of a list shows them.</summary>
internal sealed class PartnerCounts(NetworkDb db, PartnerFilter filter, FreshAnswers answers)
{
    /// <summary>The counts of a list, the same for all its pages and orders.</summary>
    public Task<Counted> Of(FindPartners find, CancellationToken ct) => answers.To(Question(find), () => Count(find, ct), ct);

    /// <summary>The question without what makes no difference to the counts.</summary>
    private static string Question(FindPartners find) =>
        nameof(PartnerCounts) + JsonSerializer.Serialize(find with { Words = string.Join(' ', Folding.Words(find.Words)), Sort = PartnerSort.Name, SortField = null, Descending = false, After = null, Before = null, Size = 0, Columns = null });

    private async Task<Counted> Count(FindPartners find, CancellationToken ct)
    {
        var statuses = await filter.Apply(find with { Statuses = Enum.GetValues<PartnerStatus>() }).GroupBy(p => p.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new Counted(
            Math.Min(PartnerFilter.StatusesOf(find).Sum(status => statuses.GetValueOrDefault(status)), CappedCount.Cap + 1),
            await filter.Apply(find with { Types = [] }).GroupBy(p => p.Type).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct),
            await filter.Apply(find with { Places = [] }).Where(p => p.Place != null).GroupBy(p => p.Place!).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct),
            await Themed(find).GroupBy(value => value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct),
            statuses);
    }

    private IQueryable<string> Themed(FindPartners find) =>
        filter.Apply(find with { Themes = [] }).Join(db.Set<PartnerLabel>().Where(l => l.Kind == LabelKind.Theme), p => p.Id, l => l.Partner, (p, l) => l.Value);
}

/// <summary>Counts under a filter: in all (one more than the cap when there are more), and per value of each facet.</summary>
internal sealed record Counted(
    int Total, IReadOnlyDictionary<PartnerType, int> Types, IReadOnlyDictionary<string, int> Places, IReadOnlyDictionary<string, int> Themes, IReadOnlyDictionary<PartnerStatus, int> Statuses);
