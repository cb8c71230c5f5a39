using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Jobs;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners.Bulk;

namespace NetwerkRegie.Core.Workbench;

internal sealed class WorkbenchRoom : IRoom
{
    public IEnumerable<MenuEntry> Menu => [new(MenuGroup.Work, 10, "Workbench.Menu", "/", "work", Role.Coordinator)];

    public void Register(IServiceCollection services)
    {
        services.AddScoped<WorkPeople>();
        services.AddScoped<TieWork>();
        services.AddScoped<IWorkSource, ConfirmationWork>();
        services.AddScoped<IBulkChange, CareChange>();
        services.AddScoped<StopSecret>();
        services.AddScoped<IMailWords, DigestMail>();
        services.AddScoped<IJob, DailyDigestJob>();
    }
}
