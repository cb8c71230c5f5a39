using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Exchange.Demo;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell;

/// <summary>Loads the demo right after the program opened its doors, so that nobody waits for it.</summary>
internal sealed partial class DemoOpening(IServiceScopeFactory scopes, DemoState state, ILogger<DemoOpening> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (state.Stage != DemoStage.Loading) return;
        await Task.Yield();
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentMember>().ActAsOperator();
        var loaded = await scope.ServiceProvider.GetRequiredService<DemoLoader>().Load(stoppingToken);
        if (!loaded.IsDone)
        {
            state.Become(DemoStage.Off);
            NoDemo(log);
            return;
        }

        var accounts = scope.ServiceProvider.GetRequiredService<IDemoAccounts>();
        foreach (var member in loaded.Value.Members) await accounts.Admit(member);
        state.Become(DemoStage.Loaded);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The files of the demo are not there, so the program starts empty")]
    private static partial void NoDemo(ILogger log);
}
