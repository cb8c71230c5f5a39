using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Succession;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Partners.Succession;

/// <summary>What the pages to split and to succeed a partner share: the partner, what can be divided, and its ties in force.</summary>
public abstract class DividePage : NetworkPage
{
    private const int MostSuggestions = 500;

    /// <summary>The partner.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What can be divided.</summary>
    public DivisiblePartner Divisible { get; private set; } = null!;

    /// <summary>The ties in force.</summary>
    public IReadOnlyList<PartnerTie> Ties { get; private set; } = [];

    /// <summary>Names to choose from.</summary>
    public IReadOnlyList<PartnerRow> Others { get; private set; } = [];

    /// <summary>The types of a partner.</summary>
    public static IEnumerable<SelectListItem> Types => Choices.Of<PartnerType>();

    /// <summary>A kind of work and how much there is of it, in words.</summary>
    public static string WordsOf(CarriedWorkCount work) => Texts.Say("Succession.Work", Texts.Of(work.Kind), work.Count);

    /// <summary>Loads what can be divided, then goes on.</summary>
    protected Task<IActionResult> Load(Action fill) => Ask(new GetDivisible(new PartnerId(Id)), async divisible =>
    {
        Divisible = divisible;
        return await Ask(new GetTies(new PartnerId(Id)), async ties =>
        {
            Ties = [.. ties.Where(tie => tie.EndedOn is null)];
            fill();
            return await Ask(new SuggestPartners(null, MostSuggestions), partners => Others = [.. partners.Where(partner => partner.Id.Value != Id)]);
        });
    });
}
