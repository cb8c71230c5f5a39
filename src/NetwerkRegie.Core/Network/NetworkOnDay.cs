using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Play;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network;

/// <summary>
/// The network on a day, read once for all that one page or report asks of it: partners and their themes in two statements, and the ties of each day in one. Every page of the network asks
/// for that of today, and no row right bears on it, so it is kept for all members until something changes, with what is told of the whole of it; parts and days in the past are many, and
/// asked for one by one.
/// </summary>
internal sealed class NetworkOnDay(NetworkDb db, FreshAnswers answers, TimeProvider clock)
{
    private readonly Dictionary<DateOnly, NetworkRows> read = [];
    private (IReadOnlyList<PartnerRow> Partners, ILookup<PartnerId, string> Themes)? known;

    public async Task<NetworkRows> Read(DateOnly day, CancellationToken ct) =>
        read.TryGetValue(day, out var rows) ? rows : read[day] = await Kept("the network", day, network => network.AsOf, () => Rows(day, ct), ct);

    /// <summary>What is told of a network, kept when it is the whole network of today.</summary>
    /// <param name="question">What is asked, in words of its own.</param>
    /// <param name="filter">Of which part, and on which day.</param>
    /// <param name="asOf">The day that an answer is about.</param>
    /// <param name="answer">Finds a new answer.</param>
    /// <param name="ct">Stops it.</param>
    public Task<T> Answer<T>(string question, NetworkFilter filter, Func<T, DateOnly> asOf, Func<Task<T>> answer, CancellationToken ct)
        where T : class =>
        filter.KeepsEverything ? Kept($"{question}, in {CultureInfo.CurrentUICulture.Name}", filter.AsOf ?? clock.Today(), asOf, answer, ct) : answer();

    // One answer for all days, so that yesterday's does not lie beside it: after midnight it is no answer any more.
    private async Task<T> Kept<T>(string question, DateOnly day, Func<T, DateOnly> asOf, Func<Task<T>> answer, CancellationToken ct)
        where T : class
    {
        var today = day == clock.Today() ? await answers.ForAll($"{question} of today", answer, ct) : null;
        return today is not null && asOf(today) == day ? today : await answer();
    }

    /// <summary>The network on many days, in as many statements as on one day and one more.</summary>
    public async Task<IReadOnlyList<NetworkRows>> ReadAll(IReadOnlyList<DateOnly> days, CancellationToken ct)
    {
        var (partners, themes) = await Known(ct);
        var course = await TieCourse.Read(db, ct);
        return [.. days.Select(day => NetworkRows.Of(day, partners, themes, course.On(day)))];
    }

    private async Task<(IReadOnlyList<PartnerRow> Partners, ILookup<PartnerId, string> Themes)> Known(CancellationToken ct) => known ??= (
        await db.PartnerRows().OrderBy(partner => partner.SortName).ThenBy(partner => partner.Id).ToListAsync(ct),
        (await db.PartnerLabelRows().Where(label => label.Kind == LabelKind.Theme).ToListAsync(ct)).ToLookup(label => label.Partner, label => label.Value));

    private async Task<NetworkRows> Rows(DateOnly day, CancellationToken ct)
    {
        var (partners, themes) = await Known(ct);
        return NetworkRows.Of(day, partners, themes, await db.TieRows(day).ToListAsync(ct));
    }
}
