using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Jobs;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners.Bulk;
using NetwerkRegie.Core.Kernel.Whole;

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
        services.AddWholeTable<Interaction, InteractionId>("interactions", roles: Role.Coordinator);
        services.AddWholeTable<InteractionPerson, InteractionPersonId>("interactionPeople", roles: Role.Coordinator);
        services.AddWholeTable<WorkTask, WorkTaskId>("tasks", roles: Role.Coordinator);
        services.AddWholeTable<PartnerCare, PartnerCareId>("partnerCares", roles: Role.Coordinator);
    }
}
