using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>The agreements of one's own organisation; for the steering group how many there are of all together.</summary>
public sealed class IndexModel(ICurrentMember me) : NetworkPage
{
    private const int NamesInSight = 3;

    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "stand")]
    public AgreementState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "soort")]
    public AgreementKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "partij")]
    public Guid? Partner { get; set; }

    /// <summary>What is carried out under it.</summary>
    [BindProperty(SupportsGet = true, Name = "initiatief")]
    public Guid? Initiative { get; set; }

    [BindProperty(SupportsGet = true, Name = "na")]
    public string? After { get; set; }

    /// <summary>The agreements; null for whoever sees sums only.</summary>
    public AgreementList? List { get; private set; }

    /// <summary>The sums; null for whoever is not in the steering group.</summary>
    public AgreementSums? Sums { get; private set; }

    /// <summary>How many are in force, and how many initiatives of the own organisation are under one; null for whoever sees sums only.</summary>
    public (AgreementFigures Figures, int Under, int Initiatives)? Own { get; private set; }

    public IEnumerable<SelectListItem> Partners => Choices.Of(List!.Partners, party => party.Name, party => party.Id.Value);

    public bool MayAdd => me.Roles.Contains(Role.Coordinator);

    /// <summary>Whether there may be more without the filters.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || State is not null || Kind is not null || Partner is not null || Initiative is not null;

    public string? NextUrl => List?.Page.Next is { } next ? Url.Page("Index", new { zoek = Words, stand = State, soort = Kind, partij = Partner, initiatief = Initiative, na = next }) : null;

    public static string BadgeOf(AgreementState state) => state switch
    {
        AgreementState.Active => "ok",
        AgreementState.Expiring => "warning",
        AgreementState.Signed => "info",
        _ => "neutral",
    };

    /// <summary>A few names, and how many more there are.</summary>
    public static string Names(IEnumerable<AgreementPartyRow> parties)
    {
        var names = parties.Select(party => party.Name).ToList();
        var first = string.Join(", ", names.Take(NamesInSight));
        return names.Count <= NamesInSight ? first : Texts.Say("AgreementPages.AndMore", first, names.Count - NamesInSight);
    }

    /// <summary>The next day on which something happens.</summary>
    public static (DateOnly Day, AgreementDayKind Kind)? Next(AgreementRow row, DateOnly today)
    {
        (DateOnly? Day, AgreementDayKind Kind)[] days = [(row.StartsOn, AgreementDayKind.Starts), (row.NoticeBy, AgreementDayKind.Notice), (row.EvaluateOn, AgreementDayKind.Evaluation), (row.EndsOn, AgreementDayKind.Ends)];
        var next = days.Where(found => found.Day >= today).OrderBy(found => found.Day).FirstOrDefault();
        return next.Day is { } day ? (day, next.Kind) : null;
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (me.Roles.Contains(Role.SteeringMember) && await Dispatcher.Send(new CountAgreements(), HttpContext.RequestAborted) is { IsDone: true, Value: var sums }) Sums = sums;
        if (Sums is not null && !me.Roles.Contains(Role.Coordinator) && !me.Roles.Contains(Role.Director)) return Page();
        var find = new FindAgreements { Words = Words, State = State, Kind = Kind, Partner = Partner is { } partner ? new PartnerId(partner) : null, Initiative = Initiative is { } initiative ? new InitiativeId(initiative) : null, After = After };
        return await Ask(find, async list =>
        {
            List = list;
            return await Count(list.Today);
        });
    }

    private Task<IActionResult> Count(DateOnly today) => Ask(new GetAgreementFigures(today, me.Partner), figures =>
        Ask(new ListInitiativeChoices([], Own: true), initiatives => Own = (figures, initiatives.Count(initiative => figures.Initiatives.Contains(initiative.Id)), initiatives.Count)));
}
