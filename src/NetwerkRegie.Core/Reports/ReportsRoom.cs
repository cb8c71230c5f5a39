using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Reports;

internal sealed class ReportsRoom : IRoom
{
    public IEnumerable<MenuEntry> Menu => [new(MenuGroup.Account, 10, "Reports.Menu", "/rapporten", "report", Role.Director, Role.Coordinator, Role.SteeringMember)];

    public void Register(IServiceCollection services) => services.AddScoped<ReportDesk>();
}
