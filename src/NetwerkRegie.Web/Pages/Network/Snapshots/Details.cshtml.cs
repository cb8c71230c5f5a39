using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Snapshots;
using NetwerkRegie.Web.Pages.Network.Changes;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Network.Snapshots;

/// <summary>A snapshot as it was frozen: its figures, its control number, and its partners under their names of then.</summary>
public sealed class DetailsModel : NetworkPage
{
    /// <summary>As many partners as are shown; the file has all.</summary>
    public const int MostShown = 200;

    /// <summary>The snapshot.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public SnapshotDetails Found { get; private set; } = null!;

    /// <summary>The figures in words, in the order of the comparison.</summary>
    public IEnumerable<(string Name, string Value)> Figures => NetworkFigures.OfNetwork.Where(Found.Figures.ContainsKey).Select(key => (CompareModel.NameOf(key), CompareModel.Value(key, Found.Figures[key])));

    public Task<IActionResult> OnGetAsync() => Ask(new GetSnapshot(new SnapshotId(Id)), found => Found = found);
}
