using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Services;

/// <summary>What the pages that add and change a service share.</summary>
public abstract class ServiceFormPage : NetworkPage
{
    /// <summary>The partner.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ServiceForm Form { get; set; } = new();

    public string PartnerName { get; private set; } = "";

    /// <summary>Addresses of the partner, to choose a place from.</summary>
    public IReadOnlyList<string> Places { get; private set; } = [];

    public IEnumerable<SelectListItem> Themes { get; } = Choices.Of(CodeList.Themes.All, theme => theme.Word, theme => theme.Code);

    public IEnumerable<SelectListItem> TargetGroups { get; } = Choices.Of(CodeList.TargetGroups.All, group => group.Word, group => group.Code);

    protected PartnerId Partner => new(Id);

    /// <summary>The name of a day, Monday being 0.</summary>
    public static string DayName(int day) => CultureInfo.CurrentCulture.DateTimeFormat.DayNames[(day + 1) % OpeningHours.DaysOfWeek];

    /// <summary>Shows the form, with what the partner has.</summary>
    protected Task<IActionResult> Fill(ServiceForm form)
    {
        Form = form.Hours.Count == OpeningHours.DaysOfWeek ? form : form with { Hours = [.. form.Hours.Concat(new string?[OpeningHours.DaysOfWeek]).Take(OpeningHours.DaysOfWeek)] };
        return Ask(new GetPartnerForm(Partner), partner =>
        {
            PartnerName = partner.Name ?? "";
            Places = [.. partner.Locations.Select(Address).Where(place => place.Length > 0)];
        });
    }

    private static string Address(LocationForm location) => string.Join(", ", ((string?[])[location.Name, $"{location.Street} {location.Number}".Trim(), location.Place]).Where(part => !string.IsNullOrWhiteSpace(part)));
}
