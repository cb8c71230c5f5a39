using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>Arranges which colleague keeps the relation with a partner, and how often there should be contact.</summary>
public sealed class CareModel : NetworkPage
{
    private static readonly int[] Offered = [4, 8, 13, 26, 52];

    /// <summary>The partner.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The form as typed.</summary>
    [BindProperty]
    public Entry Form { get; set; } = new();

    /// <summary>The partner's name.</summary>
    public string PartnerName { get; private set; } = "";

    /// <summary>Colleagues to choose from.</summary>
    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    /// <summary>Rhythms to choose from; one that was chosen elsewhere stays.</summary>
    public IReadOnlyList<SelectListItem> Rhythms =>
    [
        .. Offered.Append(Form.RhythmWeeks ?? 0).Where(weeks => weeks > 0).Distinct().Order().Select(weeks => new SelectListItem(Texts.Say("WorkbenchPages.EveryWeeks", weeks), weeks.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        new(Texts.Say("WorkbenchPages.NoRhythm"), "0"),
    ];

    /// <summary>Shows what is arranged.</summary>
    public Task<IActionResult> OnGet() => Load(care => Form = new Entry { Owner = care.Care.Owner?.Value, RhythmWeeks = care.Care.RhythmWeeks });

    /// <summary>Saves it.</summary>
    public Task<IActionResult> OnPost() => Show(
        Dispatcher.Send(new CareForPartner(new PartnerId(Id), Form.Owner is { } owner ? new MemberId(owner) : null, Form.RhythmWeeks)),
        done: _ => Redirect($"/partners/{Id}"),
        message: Texts.Say("WorkbenchPages.CareSaved"),
        again: () => Load(_ => { }));

    private Task<IActionResult> Load(Action<CareOfPartner> fill) => Ask(new GetCare(new PartnerId(Id)), care =>
    {
        PartnerName = care.PartnerName;
        Owners = Choices.Of(care.Coordinators, row => row.Name, row => row.Id);
        fill(care);
    });

    /// <summary>The form.</summary>
    public sealed class Entry
    {
        /// <summary>Who keeps the relation.</summary>
        public Guid? Owner { get; set; }

        /// <summary>How often there should be contact.</summary>
        public int? RhythmWeeks { get; set; }
    }
}
