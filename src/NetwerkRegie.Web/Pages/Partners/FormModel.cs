using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>What the pages to add and to change a partner share: the form and the lists to choose from.</summary>
public abstract class FormModel : NetworkPage
{
    private const int MostSuggestions = 500;

    private IReadOnlyList<PartnerFieldRow> asked = [];

    /// <summary>The form as typed.</summary>
    [BindProperty]
    public PartnerForm Form { get; set; } = new();

    /// <summary>Names for the field "part of".</summary>
    public IReadOnlyList<PartnerRow> Wholes { get; private set; } = [];

    /// <summary>Shipped themes.</summary>
    public IEnumerable<SelectListItem> Themes => Choices.Of(CodeList.Themes.All, theme => theme.Word, theme => theme.Code);

    /// <summary>Shipped target groups.</summary>
    public IEnumerable<SelectListItem> TargetGroups => Choices.Of(CodeList.TargetGroups.All, group => group.Word, group => group.Code);

    /// <summary>A partner that takes part or is being talked to; ending is an action of its own.</summary>
    public IEnumerable<SelectListItem> Statuses => Choices.Of(Enum.GetValues<PartnerStatus>().Where(status => status != PartnerStatus.Ended || Form.Status == nameof(PartnerStatus.Ended)));

    /// <summary>Countries around, and the one that a location has already.</summary>
    public IEnumerable<SelectListItem> Countries(int location) => ((string?[])["NL", "BE", "DE", Form.Locations[location].Country]).OfType<string>().Distinct()
        .Select(code => new SelectListItem(Texts.Has($"Country.{code}") ? Texts.Say($"Country.{code}") : code, code));

    /// <summary>The fields of the network's own that the form asks, each with its place in the form.</summary>
    public IEnumerable<(int Place, PartnerFieldRow Field)> OwnFields =>
        Form.Fields.Index().Select(input => (input.Index, Field: asked.FirstOrDefault(own => own.Id.Value == input.Item.Field))).Where(input => input.Field is not null).Select(input => (input.Index, input.Field!));

    /// <summary>The answers to choose from: those that have not ended, and the one that stands there.</summary>
    public static IEnumerable<SelectListItem> AnswersOf(PartnerFieldRow field, string? chosen) => field.Kind == FieldKind.YesNo
        ? [new SelectListItem(Texts.Say("Kernel.Yes"), "true"), new SelectListItem(Texts.Say("Kernel.No"), "false")]
        : field.Choices.Where(choice => !choice.IsEnded || choice.Id.ToString() == chosen).Select(choice => new SelectListItem(choice.Name, choice.Id.ToString()));

    /// <summary>Rows that are in the way, with the message that names them.</summary>
    public IEnumerable<(Guid Partner, string Message)> InTheWay => Errors.Where(error => error.About is not null).Select(error => (error.About!.Value, error.Message));

    /// <summary>Loads what the form offers to choose from, and adds an empty location to fill in.</summary>
    protected Task<IActionResult> ShowForm()
    {
        if (Form.Locations is [] or [.., { IsEmpty: false }]) Form = Form with { Locations = [.. Form.Locations, new LocationForm()] };
        return Ask(new ListFields(), found =>
        {
            asked = found;
            return Ask(new SuggestPartners(null, MostSuggestions), wholes => Wholes = wholes);
        });
    }
}
