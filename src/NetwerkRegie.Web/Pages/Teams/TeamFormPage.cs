using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Teams;

/// <summary>What a form about a team posts.</summary>
public sealed class TeamForm
{
    public Guid Version { get; set; }

    public Guid? Partner { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public int ReactionWorkingDays { get; set; } = 3;

    public List<string> Themes { get; set; } = [];

    /// <summary>CBS codes and four-digit postcodes, apart by spaces, commas or lines.</summary>
    public string? Covers { get; set; }

    public static TeamForm Of(TeamCard card) => new()
    {
        Version = card.Team.Version.Value,
        Partner = card.Team.Partner.Value,
        Name = card.Team.Name,
        Email = card.Team.Email,
        Phone = card.Team.Phone,
        ReactionWorkingDays = card.Team.ReactionWorkingDays,
        Themes = [.. card.Team.ThemeCodes],
        Covers = string.Join('\n', card.Covers.Select(cover => cover.Area ?? string.Create(CultureInfo.InvariantCulture, $"{cover.From}-{cover.To}"))),
    };

    public TeamFacts ToFacts() => new(Name?.Trim() ?? "", Blank(Email), Blank(Phone), ReactionWorkingDays, Themes, [.. (Covers ?? "").Split([' ', ',', ';', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Cover)]);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Digits are postcodes; everything else is taken for a code, which the rules then know or do not.</summary>
    private static TeamCover Cover(string text)
    {
        var ends = text.Split('-');
        return int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from) && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            ? new TeamCover(null, from, to)
            : new TeamCover(text.ToUpperInvariant(), null, null);
    }
}

/// <summary>What the pages that add and change a team have in common.</summary>
public abstract class TeamFormPage : NetworkPage
{
    [BindProperty]
    public TeamForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Themes { get; } = Choices.Of(CodeList.Themes.All, theme => theme.Word, theme => theme.Code);

    /// <summary>Shows the form with its choices. A wrong area is said beside the one field that holds them all.</summary>
    protected Task<IActionResult> ShowForm()
    {
        foreach (var error in Errors.Where(error => error.Field.StartsWith("Facts.", StringComparison.Ordinal)))
        {
            ModelState.AddModelError($"{nameof(Form)}.{error.Field["Facts.".Length..].Split('[')[0]}", error.Message);
            ModelState.Remove($"{nameof(Form)}.{error.Field}");
        }

        if (Stale?.Version is { } version) Form.Version = version.Value;
        return Ask(ListPartnerChoices.For([Form.Partner]), choices => Partners = Choices.Of(choices, row => row.Label, row => row.Id.Value));
    }
}
