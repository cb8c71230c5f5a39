using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Workbench;

/// <summary>Everything that waits for the sender, or for her whole library.</summary>
[Allow(Role.Coordinator)]
public sealed record GetWorkbench(bool WholeLibrary = false) : IQuery<WorkbenchView>;

/// <summary>What waits.</summary>
/// <param name="Today">The day it was looked at.</param>
/// <param name="Tasks">Open tasks, by day, up to a week ahead.</param>
/// <param name="Later">How many open tasks are due later than that.</param>
/// <param name="Quiet">Partners without contact for longer than their rhythm, the longest silence first.</param>
/// <param name="Uneven">Ties that the two sides see differently.</param>
/// <param name="Others">What other rooms put there: agreements, initiatives, fields to confirm.</param>
public sealed record WorkbenchView(DateOnly Today, IReadOnlyList<TaskRow> Tasks, int Later, IReadOnlyList<QuietPartner> Quiet, IReadOnlyList<UnevenTie> Uneven, IReadOnlyList<WorkItem> Others)
{
    /// <summary>How far ahead tasks stand on the bench.</summary>
    public const int DaysAhead = 7;

    /// <summary>Tasks that should have been done.</summary>
    public IReadOnlyList<TaskRow> Late => [.. Tasks.Where(task => task.DueOn < Today)];

    /// <summary>Tasks of today.</summary>
    public IReadOnlyList<TaskRow> DueToday => [.. Tasks.Where(task => task.DueOn == Today)];

    /// <summary>Tasks of the days that come.</summary>
    public IReadOnlyList<TaskRow> Soon => [.. Tasks.Where(task => task.DueOn > Today)];

    /// <summary>How much asks for something today.</summary>
    public DigestCounts Counts => new(Late.Count, DueToday.Count, Quiet.Count, Others.Sum(item => item.Count) + Uneven.Count);
}

/// <summary>How much waits, in numbers that name nobody.</summary>
/// <param name="Late">Tasks that are late.</param>
/// <param name="Today">Tasks of today.</param>
/// <param name="Quiet">Partners without contact for longer than their rhythm.</param>
/// <param name="Others">Everything else.</param>
public sealed record DigestCounts(int Late, int Today, int Quiet, int Others)
{
    /// <summary>Whether nothing waits.</summary>
    public bool IsNothing => this is { Late: 0, Today: 0, Quiet: 0, Others: 0 };
}

/// <summary>A partner without contact for longer than its rhythm.</summary>
/// <param name="Partner">Identifies the partner.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its kind.</param>
/// <param name="LastContact">The last day of contact; null when none was ever written down.</param>
/// <param name="RhythmWeeks">There should be contact at least every so many weeks.</param>
/// <param name="OverdueSince">The first day on which it was too long ago.</param>
public sealed record QuietPartner(PartnerId Partner, string Name, PartnerType Type, DateOnly? LastContact, int RhythmWeeks, DateOnly OverdueSince);

/// <summary>A tie of one's own library that the two sides see differently, or that one side only has rated.</summary>
public sealed record UnevenTie(TieId Tie, PartnerId Partner, string Name, PartnerType Type, int? Ours, int? Theirs)
{
    /// <summary>What the library said last of trust and value.</summary>
    public TieScores? OurScores { get; init; }

    /// <summary>What the partner said last of trust and value.</summary>
    public TieScores? TheirScores { get; init; }

    /// <summary>The difference in level; null when one side said nothing.</summary>
    public int? Gap => Ours is { } ours && Theirs is { } theirs ? Math.Abs(ours - theirs) : null;

    /// <summary>Whether trust or value differs so much that it is worth a talk.</summary>
    public bool ThinksDifferently => RatingGap.AsksForTalk(OurScores, TheirScores);
}

internal sealed class GetWorkbenchHandler(NetworkDb db, TieWork ties, IEnumerable<IWorkSource> sources, IActorNames actors, ICurrentMember me, TimeProvider clock) : IQueryHandler<GetWorkbench, WorkbenchView>
{
    public async Task<Outcome<WorkbenchView>> Handle(GetWorkbench get, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryToWorkFor();
        var today = clock.Today();
        var horizon = today.AddDays(WorkbenchView.DaysAhead);
        var tasks = await db.TasksOf(get.WholeLibrary ? null : me.Id).Where(task => task.DoneOn == null).OrderBy(task => task.DueOn).ThenBy(task => task.Id).Take(TaskQueries.Most).ToListAsync(ct);
        if (get.WholeLibrary) tasks = await tasks.WithOwners(actors, ct);
        var (quiet, uneven) = await ties.Look(library, get.WholeLibrary ? null : me.Id, today, ct);
        var others = new List<WorkItem>();
        foreach (var source in sources) others.AddRange(await source.Find(today, ct));
        return new WorkbenchView(today, [.. tasks.Where(task => task.DueOn <= horizon)], tasks.Count(task => task.DueOn > horizon), quiet, uneven, others);
    }
}

/// <summary>What the ties of a library, and the care for its partners, ask for: three statements, however many ties there are.</summary>
internal sealed class TieWork(NetworkDb db)
{
    private const int DaysInWeek = 7;
    private const int WorthTalkingAbout = 2;

    /// <summary>Of a member: the partners that she looks after, and those that nobody does.</summary>
    public async Task<(IReadOnlyList<QuietPartner> Quiet, IReadOnlyList<UnevenTie> Uneven)> Look(PartnerId library, MemberId? member, DateOnly today, CancellationToken ct)
    {
        var ties = await (from tie in db.TieRows(today).Where(tie => tie.A == library || tie.B == library)
                          join partner in db.PartnerRows() on tie.A == library ? tie.B : tie.A equals partner.Id
                          where partner.Status != PartnerStatus.Ended
                          select new { Tie = tie, Partner = partner, Said = db.TieScoreRows(today).Where(row => row.Tie == tie.Id).ToList() }).ToListAsync(ct);
        var cares = await (from care in db.PartnerCares().AsNoTracking()
                           join partner in db.PartnerRows() on care.Partner equals partner.Id
                           where care.Library == library && partner.Status != PartnerStatus.Ended
                           select new { care.Owner, care.RhythmWeeks, Partner = partner }).ToListAsync(ct);
        var last = await db.Interactions().Where(i => i.Library == library && i.Day <= today).GroupBy(i => i.Partner)
            .Select(group => new { Partner = group.Key, Day = group.Max(i => i.Day) }).ToDictionaryAsync(group => group.Partner, group => group.Day, ct);
        var careOf = cares.ToDictionary(care => care.Partner.Id);
        bool Hers(PartnerId partner) => member is null || !careOf.TryGetValue(partner, out var care) || care.Owner is null || care.Owner == member;

        var quiet = ties.Select(pair => (pair.Partner, Weeks: careOf.GetValueOrDefault(pair.Partner.Id)?.RhythmWeeks ?? UsualRhythm.Weeks(pair.Tie.Weight), Since: pair.Tie.StartedOn))
            .Concat(cares.ExceptBy(ties.Select(pair => pair.Partner.Id), care => care.Partner.Id).Select(care => (care.Partner, Weeks: care.RhythmWeeks, Since: (DateOnly?)null)))
            .Where(row => row.Weeks is not (null or PartnerCare.NoRhythm) && Hers(row.Partner.Id))
            .Select(row => Quiet(row.Partner, row.Weeks!.Value, last.TryGetValue(row.Partner.Id, out var day) ? day : null, row.Since ?? row.Partner.RegisteredAt.InAmsterdam().Day))
            .Where(row => row.OverdueSince <= today)
            .OrderBy(row => row.OverdueSince).ThenBy(row => row.Name, StringComparer.CurrentCulture);
        var said = TieScoreRow.Latest(ties.SelectMany(pair => pair.Said));
        var uneven = ties.Select(pair => Uneven(pair.Tie, pair.Partner, library) with { OurScores = said.GetValueOrDefault((pair.Tie.Id, library))?.Scores, TheirScores = said.GetValueOrDefault((pair.Tie.Id, pair.Partner.Id))?.Scores })
            .Where(tie => Hers(tie.Partner) && (tie.ThinksDifferently || (tie.Gap is { } gap ? gap >= WorthTalkingAbout : tie.Ours is not null || tie.Theirs is not null)))
            .OrderByDescending(tie => tie.Gap ?? 0).ThenByDescending(tie => tie.ThinksDifferently).ThenBy(tie => tie.Name, StringComparer.CurrentCulture);
        return ([.. quiet], [.. uneven]);
    }

    private static QuietPartner Quiet(PartnerRow partner, int weeks, DateOnly? last, DateOnly since) =>
        new(partner.Id, partner.Name, partner.Type, last, weeks, (last ?? since).AddDays((weeks * DaysInWeek) + 1));

    private static UnevenTie Uneven(TieRow tie, PartnerRow partner, PartnerId library) =>
        new(tie.Id, partner.Id, partner.Name, partner.Type, tie.A == library ? tie.LevelA : tie.LevelB, tie.A == library ? tie.LevelB : tie.LevelA);
}
