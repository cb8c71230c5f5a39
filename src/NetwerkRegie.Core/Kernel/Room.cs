using Microsoft.Extensions.DependencyInjection;

namespace NetwerkRegie.Core.Kernel;

/// <summary>What a room of the house declares: its entries in the menu and what it needs at work. Found by itself, one per room.</summary>
public interface IRoom
{
    /// <summary>The room's entries in the menu.</summary>
    IEnumerable<MenuEntry> Menu => [];

    /// <summary>Registers the room's services, jobs and fillings of extension points. Handlers, validators and event handlers are found by themselves.</summary>
    void Register(IServiceCollection services)
    {
    }
}

/// <summary>The groups of the menu, in order.</summary>
public enum MenuGroup
{
    /// <summary>One's own work; stands above the groups.</summary>
    Work,

    /// <summary>Partners and their ties.</summary>
    Network,

    /// <summary>What partners do together.</summary>
    Together,

    /// <summary>Areas, health plaza, screens.</summary>
    Region,

    /// <summary>Reports and exports.</summary>
    Account,

    /// <summary>Imports, members, history.</summary>
    Administration,
}

/// <summary>One entry of the menu.</summary>
/// <param name="Group">Under which heading.</param>
/// <param name="Order">Place within the group.</param>
/// <param name="Text">Key of the words.</param>
/// <param name="Route">Where it leads.</param>
/// <param name="Icon">Name of the icon.</param>
/// <param name="Roles">Who sees it; empty for every member.</param>
public sealed record MenuEntry(MenuGroup Group, int Order, string Text, string Route, string Icon, params Role[] Roles);
