using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Ties;

/// <summary>What the pages to record and to change a tie share.</summary>
public abstract class TieFormModel : NetworkPage
{
    /// <summary>The partner, or the tie.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The form as typed.</summary>
    [BindProperty]
    public TieForm Form { get; set; } = new();

    /// <summary>The names of both ends, for the labels of their roles.</summary>
    public abstract (string Own, string Other) Ends { get; }

    /// <summary>What two partners do together.</summary>
    public IEnumerable<SelectListItem> Kinds => Choices.Of<TieKind>();

    /// <summary>Frey's levels in words.</summary>
    public IEnumerable<SelectListItem> Levels => Choices.Of(Enumerable.Range(TieLevel.Lowest, TieLevel.Highest + 1), level => $"{level} {Texts.Say($"Shell.Level{level}")}", level => level);
}
