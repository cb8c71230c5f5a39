using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Network;

internal sealed class NetworkRoom : IRoom
{
    public IEnumerable<MenuEntry> Menu => [new(MenuGroup.Network, 10, "Network.Menu", "/netwerk", "network")];

    public void Register(IServiceCollection services)
    {
        services.AddSingleton<MeasuredNetworks>();
        services.AddScoped<NetworkOnDay>();
    }
}
