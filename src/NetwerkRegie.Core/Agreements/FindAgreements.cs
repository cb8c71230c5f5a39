using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>The agreements of one's own organisation, the latest first: by part of the title or results, state, kind, party, or initiative.</summary>
[Allow(Role.Coordinator, Role.Director)]
public sealed record FindAgreements : IQuery<AgreementList>
{
    /// <summary>Parts of the title or the results.</summary>
    public string? Words { get; init; }

    /// <summary>How far it is today.</summary>
    public AgreementState? State { get; init; }

    /// <summary>What it is.</summary>
    public AgreementKind? Kind { get; init; }

    /// <summary>Who is party to it.</summary>
    public PartnerId? Partner { get; init; }

    /// <summary>What is carried out under it.</summary>
    public InitiativeId? Initiative { get; init; }

    /// <summary>The key after which the page starts.</summary>
    public string? After { get; init; }
}

/// <summary>A page of agreements with their parties, on a day, and all the partners that can be filtered by.</summary>
public sealed record AgreementList(Page<AgreementRow> Page, ILookup<AgreementId, AgreementPartyRow> Parties, IReadOnlyList<PartyChoice> Partners, DateOnly Today);

/// <summary>A partner that is party to any agreement.</summary>
public sealed record PartyChoice(PartnerId Id, string Name);

internal sealed class FindAgreementsHandler(NetworkDb db, TimeProvider clock) : IQueryHandler<FindAgreements, AgreementList>
{
    private const int PageSize = 25;
    private const int MostChoices = 500;

    public async Task<Outcome<AgreementList>> Handle(FindAgreements find, CancellationToken ct)
    {
        var today = clock.Today();
        var wanted = Wanted(find, today);
        var total = await wanted.Take(CappedCount.Cap + 1).CountAsync(ct);
        var from = AgreementKey.Read(find.After) is { } key
            ? wanted.Where(a => a.StartsOn < key.StartsOn || (a.StartsOn == key.StartsOn && a.Id.CompareTo(key.Id) < 0))
            : wanted;
        var rows = await from.OrderByDescending(a => a.StartsOn).ThenByDescending(a => a.Id).Take(PageSize + 1).Rows().ToListAsync(ct);
        var page = rows.Take(PageSize).ToList();
        var ids = page.ConvertAll(row => row.Id);
        var parties = await db.AgreementPartyRows().Where(party => ids.Contains(party.Agreement)).ToListAsync(ct);
        var choices = await db.AgreementPartyRows().Select(party => new PartyChoice(party.Partner, party.Name)).Distinct().Take(MostChoices).ToListAsync(ct);
        return new AgreementList(
            new Page<AgreementRow>(page, rows.Count > PageSize ? AgreementKey.Write(page[^1]) : null, null, new CappedCount(total)),
            parties.OrderBy(party => party.Name, StringComparer.CurrentCulture).ToLookup(party => party.Agreement),
            [.. choices.OrderBy(party => party.Name, StringComparer.CurrentCulture)],
            today);
    }

    private IQueryable<Agreement> Wanted(FindAgreements find, DateOnly today)
    {
        var wanted = db.Agreements().AsNoTracking();
        if (find.State is { } state) wanted = wanted.InState(state, today);
        if (find.Kind is { } kind) wanted = wanted.Where(a => a.Kind == kind);
        if (find.Partner is { } partner) wanted = wanted.Where(a => a.Parties.Any(p => p.Partner == partner));
        if (find.Initiative is { } initiative) wanted = wanted.Where(a => a.Initiatives.Any(i => i.Initiative == initiative));
        foreach (var word in Folding.Words(find.Words)) wanted = wanted.Where(a => a.SearchText.Contains(word));
        return wanted;
    }
}

/// <summary>Where a page of agreements ends: the first day and the id of its last row.</summary>
internal readonly record struct AgreementKey(DateOnly StartsOn, AgreementId Id)
{
    public static string Write(AgreementRow row) => $"{row.StartsOn:yyyyMMdd}.{row.Id}";

    public static AgreementKey? Read(string? text) =>
        text?.Split('.') is [var day, var id] && DateOnly.TryParseExact(day, "yyyyMMdd", out var startsOn) && Guid.TryParse(id, out var value) ? new AgreementKey(startsOn, new AgreementId(value)) : null;
}
