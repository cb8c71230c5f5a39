using NetwerkRegie.Core.Partners.Views;

namespace NetwerkRegie.Web.Pages.Partners.Views;

/// <summary>The tabs above a list or a map: everything, then the kept views, then the way to keep what is on the screen.</summary>
/// <param name="Place">The list or the map.</param>
/// <param name="Views">The views that are there for the member.</param>
/// <param name="Current">The view on the screen, or null.</param>
/// <param name="Kept">What is on the screen, as a view keeps it.</param>
public sealed record ViewTabs(ViewPlace Place, IReadOnlyList<ViewRow> Views, ViewRow? Current, string Kept)
{
    /// <summary>In an address: the whole list, also for who begins with a view.</summary>
    public const string Everything = "alles";

    /// <summary>Where a place has its page.</summary>
    public static string PathOf(ViewPlace place) => place == ViewPlace.Map ? "/netwerk" : "/partners";

    /// <summary>Where a view is shown.</summary>
    public static string Of(ViewRow view) => $"{PathOf(view.Place)}?weergave={view.Code}";

    /// <summary>Where everything is shown.</summary>
    public string ToEverything => Views.Any(view => view.IsDefault) ? $"{PathOf(Place)}?weergave={Everything}" : PathOf(Place);

    /// <summary>Whether the screen shows something else than the view as it was kept.</summary>
    public bool IsChanged => Current is not null && Current.Query != Kept;

    /// <summary>Whether there is something on the screen to keep.</summary>
    public bool IsSomething => Kept.Length > 0;

    /// <summary>Where it is kept.</summary>
    public string ToKeep => $"/weergaven/nieuw?plaats={Place}&vraag={Uri.EscapeDataString(Kept)}";

    /// <summary>The icon that tells for whom a view is.</summary>
    public static string IconOf(ViewAudience audience) => audience switch
    {
        ViewAudience.Library => "members",
        ViewAudience.Everyone => "globe",
        _ => "person",
    };
}
