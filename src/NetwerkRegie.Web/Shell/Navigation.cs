using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell;

/// <summary>One entry of the menu as this member sees it.</summary>
/// <param name="TextKey">Key of the words.</param>
/// <param name="Route">Where it leads.</param>
/// <param name="Icon">Name of the icon.</param>
public sealed record NavigationItem(string TextKey, string Route, string Icon)
{
    /// <summary>Whether an address belongs to this entry: the page itself or one below it.</summary>
    public bool Holds(PathString path) => Route == "/" ? path == "/" : path.StartsWithSegments(Route, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Entries under one heading; the first group has none.</summary>
/// <param name="TextKey">Key of the heading.</param>
/// <param name="Items">The entries.</param>
public sealed record NavigationGroup(string? TextKey, IReadOnlyList<NavigationItem> Items);

/// <summary>The menu: what the rooms declare, as far as a member's roles reach. Groups without an entry are left out.</summary>
public sealed class Navigation(IEnumerable<MenuEntry> entries)
{
    /// <summary>Where a page leaves the address that its way back starts at.</summary>
    public const string SectionKey = "Section";

    private readonly IReadOnlyList<MenuEntry> entries = [.. entries.OrderBy(entry => entry.Group).ThenBy(entry => entry.Order)];

    /// <summary>The menu of somebody with these roles.</summary>
    public IReadOnlyList<NavigationGroup> For(IReadOnlySet<Role> roles) =>
    [
        .. entries
            .Where(entry => entry.Roles.Length == 0 || entry.Roles.Any(roles.Contains))
            .GroupBy(entry => entry.Group)
            .Select(group => new NavigationGroup(
                group.Key is MenuGroup.Work ? null : $"Shell.Menu.{group.Key}",
                [.. group.Select(entry => new NavigationItem(entry.Text, entry.Route, entry.Icon))])),
    ];

    /// <summary>
    /// The entry an address belongs to: the longest one that holds it, so that <c>/netwerk/cijfers</c> does not light up <c>/netwerk</c> too.
    /// An address outside the menu, such as <c>/relaties/…</c>, belongs where its way back starts.
    /// </summary>
    public static NavigationItem? Current(IReadOnlyList<NavigationGroup> groups, PathString path, string? section = null) =>
        Nearest(groups, path) ?? (section is null ? null : Nearest(groups, section));

    private static NavigationItem? Nearest(IReadOnlyList<NavigationGroup> groups, PathString path) =>
        groups.SelectMany(group => group.Items).Where(item => item.Holds(path)).MaxBy(item => item.Route.Length);
}
