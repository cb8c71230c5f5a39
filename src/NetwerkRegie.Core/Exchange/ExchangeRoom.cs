using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Exchange.Demo;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Exchange.Import.Kinds;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Jobs;

namespace NetwerkRegie.Core.Exchange;

internal sealed class ExchangeRoom : IRoom
{
    public IEnumerable<MenuEntry> Menu =>
    [
        new MenuEntry(MenuGroup.Administration, 1, "Exchange.Import", "/importeren", "import", Role.Coordinator),
        new MenuEntry(MenuGroup.Account, 20, "Exchange.Export", "/exporteren", "export"),
    ];

    public void Register(IServiceCollection services)
    {
        services.AddSingleton<DemoState>();
        services.AddScoped<DemoLoader>();
        services.AddScoped<ImportDesk>();
        services.AddScoped<ImportIntake>();
        services.AddScoped<IJob, ForgetImportFiles>();
        services.AddScoped<IListKind, PartnerListKind>();
        services.AddScoped<IListKind, ContactListKind>();
        services.AddScoped<IListKind, TieListKind>();
        services.AddScoped<ImportHistory>();
        services.AddScoped<RefusedRows>();
        services.AddSingleton<ImportShelf>();
        services.AddSingleton<ImportRuns>();
        services.AddScoped<ExportDesk>();
        services.AddSingleton<ExportRuns>();
    }
}
