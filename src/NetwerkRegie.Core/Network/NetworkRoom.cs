using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Whole;
using NetwerkRegie.Core.Network.Changes;
using NetwerkRegie.Core.Network.Overlays;
using NetwerkRegie.Core.Network.Snapshots;
using NetwerkRegie.Core.Network.WhatIf;
using NetwerkRegie.Core.Network.WhiteSpots;
using NetwerkRegie.Core.Network.Zoom;

namespace NetwerkRegie.Core.Network;

internal sealed class NetworkRoom : IRoom
{
    public IEnumerable<MenuEntry> Menu =>
    [
        new(MenuGroup.Network, 10, "Network.Menu", "/netwerk", "network"),
        new(MenuGroup.Network, 12, "WhiteSpots.Menu", "/netwerk/witte-vlekken", "white-spots"),
        new(MenuGroup.Network, 14, "WhatIf.Menu", "/netwerk/wat-als", "help"),
    ];

    public void Register(IServiceCollection services)
    {
        services.AddSingleton<MeasuredNetworks>();
        services.AddScoped<NetworkOnDay>();
        services.AddScoped<ReachReader>();
        services.AddScoped<PeopleAtRisk>();
        services.AddScoped<ComparedSides>();
        services.AddScoped<MapOverlays>();
        services.AddScoped<NetworkZoom>();
        services.AddWholeTable<NetworkSnapshot, SnapshotId>("networkSnapshots", snapshot => snapshot.Fold());
        services.AddWholeTable<SnapshotPart, SnapshotPartId>("snapshotParts");
    }
}
