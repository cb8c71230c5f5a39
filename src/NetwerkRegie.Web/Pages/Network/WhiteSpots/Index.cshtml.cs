using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.WhiteSpots;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Network.WhiteSpots;

/// <summary>Which sectors work in which area on which theme, with one cell looked into.</summary>
public sealed class IndexModel(ICurrentMember me) : NetworkPage
{
    private const string Path = "/netwerk/witte-vlekken";

    [BindProperty(SupportsGet = true, Name = "gemeente")]
    public string? Municipality { get; set; }

    [BindProperty(SupportsGet = true, Name = "themas")]
    public ThemeGroup Themes { get; set; } = ThemeGroup.Bravo;

    [BindProperty(SupportsGet = true, Name = "soort")]
    public PartnerType? Sector { get; set; }

    [BindProperty(SupportsGet = true, Name = "thema")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "gebied")]
    public string? Area { get; set; }

    public WhiteSpotMap Map { get; private set; } = null!;

    /// <summary>The municipalities, and all of them together.</summary>
    public IReadOnlyList<SelectListItem> Municipalities { get; private set; } = [];

    /// <summary>Whether the member may make a need of a white spot.</summary>
    public bool MayNote => me.Roles.Contains(Role.Coordinator);

    public Task<IActionResult> OnGetAsync() => Ask(new GetWhiteSpots(new WhiteSpotFilter { Municipality = Municipality, Themes = Enum.IsDefined(Themes) ? Themes : ThemeGroup.Bravo, Sector = Sector, Theme = Theme, Area = Area }), map =>
    {
        Map = map;
        Municipality = map.Municipality?.Code ?? WhiteSpotFilter.Everywhere;
        Municipalities = [.. Choices.Of(map.Municipalities, area => area.Name, area => area.Code), new SelectListItem(Texts.Say("WhiteSpotPages.AllMunicipalities"), WhiteSpotFilter.Everywhere)];
        ModelState.Clear();
    });

    /// <summary>The address that looks into a cell.</summary>
    public string Into(string area, string theme) => Address(("gebied", area), ("thema", theme)) + "#vak";

    /// <summary>The address of the districts of a municipality.</summary>
    public static string Districts(string municipality) => $"{Path}?gemeente={municipality}";

    /// <summary>The address of the list of partners that work on a theme, of some sectors or of all.</summary>
    public static string Partners(string theme, IEnumerable<PartnerType>? sectors = null) =>
        QueryHelpers.AddQueryString("/partners", [new("theme", theme), .. (sectors ?? []).Select(sector => new KeyValuePair<string, string?>("type", sector.ToString()))]);

    /// <summary>The address of the form that makes a need of the cell, which counts it the way it is shown here.</summary>
    public string ToNeed(WhiteSpotDetail cell)
    {
        var query = new List<KeyValuePair<string, string?>> { new("gebied", cell.Area.Code), new("thema", cell.Theme), new("gemeente", Map.Municipality is null ? WhiteSpotFilter.Everywhere : null) };
        return QueryHelpers.AddQueryString("/behoeften/nieuw", query.Where(part => part.Value is not null));
    }

    /// <summary>The address that asks what happens without a partner.</summary>
    public static string WithoutPartner(PartnerId partner) => $"/netwerk/wat-als?weg={partner}";

    /// <summary>How full a cell is, in words: a white spot, so many sectors, or so many partners of the one sector that is asked for.</summary>
    public string Count(WhiteSpotCell cell) => (cell.IsWhiteSpot, Sector) switch
    {
        (true, _) => Texts.Say("WhiteSpotPages.WhiteSpot"),
        (_, null) => Texts.Say("WhiteSpotPages.SectorsOf", cell.Sectors.Count, Enum.GetValues<PartnerType>().Length),
        _ => HowMany(cell.Partners),
    };

    /// <summary>So many partners.</summary>
    public static string HowMany(int partners) => partners switch
    {
        0 => Texts.Say("WhiteSpotPages.Nobody"),
        1 => Texts.Say("WhiteSpotPages.PartnersOne"),
        _ => Texts.Say("WhiteSpotPages.Partners", partners),
    };

    /// <summary>The cell as it is read aloud: where, what, what stands in it, how many, and which sectors.</summary>
    public string Aloud(WhiteSpotLine line, WhiteSpotCell cell)
    {
        string[] parts = cell.IsWhiteSpot || Sector is null ? [cell.IsWhiteSpot ? Count(cell) : $"{Count(cell)} {Texts.Say("WhiteSpotPages.Sectors")}", HowMany(cell.Partners)] : [HowMany(cell.Partners)];
        return $"{NameOf(line)}, {CodeList.Themes.Word(cell.Theme)}: {string.Join(", ", parts)}{(cell.Sectors.Count == 0 ? "" : ": " + Words(cell.Sectors.Keys))}";
    }

    /// <summary>The name of an area; for the municipality as a whole that it is so.</summary>
    public static string NameOf(WhiteSpotLine line) => line.IsWhole ? Texts.Say("WhiteSpotPages.Whole") : line.Name;

    /// <summary>Sectors in a sentence.</summary>
    public static string Words(IEnumerable<PartnerType> sectors) => List(sectors.Select(sector => Texts.Of(sector).ToLower(System.Globalization.CultureInfo.CurrentCulture)));

    /// <summary>Words with commas, the last two with "en".</summary>
    public static string List(IEnumerable<string> words) => words.ToList() is { Count: > 1 } all ? $"{string.Join(", ", all[..^1])} {Texts.Say("WhiteSpotPages.And")} {all[^1]}" : string.Concat(words);

    /// <summary>The class of a cell by how many sectors work in it.</summary>
    public static string Heat(WhiteSpotCell cell) => cell.IsWhiteSpot ? "is-white" : cell.Sectors.Count switch { 0 => "is-empty", < 4 => "is-heat1", < 6 => "is-heat2", _ => "is-heat3" };

    /// <summary>Why a partner could take it up, in a sentence.</summary>
    public static string Why(WhiteSpotCandidate candidate) => Texts.Say(candidate.Words.Count == 0 ? $"WhiteSpotPages.Why{candidate.Reason}Only" : $"WhiteSpotPages.Why{candidate.Reason}", List(candidate.Words));

    private string Address(params (string Name, string Value)[] more)
    {
        var query = new List<KeyValuePair<string, string?>> { new("gemeente", Municipality), new("themas", Themes == ThemeGroup.Bravo ? null : Themes.ToString()), new("soort", Sector?.ToString()) };
        query.AddRange(more.Select(part => new KeyValuePair<string, string?>(part.Name, part.Value)));
        return QueryHelpers.AddQueryString(Path, query.Where(part => part.Value is not null));
    }
}
