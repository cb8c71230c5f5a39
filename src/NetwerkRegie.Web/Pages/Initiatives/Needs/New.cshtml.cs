using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.WhiteSpots;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Initiatives.Needs;

/// <summary>Notes a need; come from a white spot, the form says already what is missing there.</summary>
public sealed class NewModel(TimeProvider clock, ICurrentMember me) : NeedFormPage
{
    [BindProperty(SupportsGet = true, Name = "gebied")]
    public string? Area { get; set; }

    [BindProperty(SupportsGet = true, Name = "thema")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "gemeente")]
    public string? Municipality { get; set; }

    public Task<IActionResult> OnGetAsync() => Area is null || Theme is null || !me.Roles.Contains(Role.Coordinator)
        ? Open(new NeedForm())
        : Ask(new GetWhiteSpots(new WhiteSpotFilter { Municipality = Municipality, Area = Area, Theme = Theme }), map => Open(map.Chosen is { } cell ? Of(cell) : new NeedForm()));

    public Task<IActionResult> OnPostAsync() =>
        Show(Dispatcher.Send(new NoteNeed(Form)), id => RedirectToPage("Details", new { id = id.Value }), Texts.Say("NeedPages.Added"), again: () => Fill(Form));

    private Task<IActionResult> Open(NeedForm form) => Ask(new NewNeedForm(), _ => Fill(form));

    private NeedForm Of(WhiteSpotDetail cell)
    {
        var (theme, area, sectors) = (CodeList.Themes.Word(cell.Theme), cell.Area.Name, Enum.GetValues<PartnerType>().Length);
        var missing = string.Join(", ", cell.Missing.Select(type => Texts.Of(type).ToLower(System.Globalization.CultureInfo.CurrentCulture)));
        var evidence = Texts.Say("NeedPages.FromWhiteSpot", clock.Today(), area, theme, cell.Sectors.Count, sectors, cell.Partners);
        return new NeedForm
        {
            Title = Texts.Say(cell.Partners == 0 ? "NeedPages.TitleNobody" : "NeedPages.TitleFew", theme, area),
            Theme = cell.Theme,
            Area = cell.Area.Code,
            Sector = cell.Missing is [var only] ? only : null,
            Evidence = cell.Missing.Count == 0 ? evidence : $"{evidence} {Texts.Say("NeedPages.FromWhiteSpotMissing", missing)}",
        };
    }
}
