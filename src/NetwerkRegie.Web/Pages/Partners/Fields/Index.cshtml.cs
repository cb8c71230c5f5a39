using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Fields;

/// <summary>The fields that the network added to its partners.</summary>
public sealed class IndexModel : NetworkPage
{
    /// <summary>All of them, and for how many partners each is filled in.</summary>
    public IReadOnlyList<FieldInUse> Fields { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public Task<IActionResult> OnGet() => Ask(new FindFields(), fields => Fields = fields);
}
