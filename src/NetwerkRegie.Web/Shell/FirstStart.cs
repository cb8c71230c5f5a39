using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NetwerkRegie.Accounts;
using NetwerkRegie.Accounts.Links;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Exchange.Demo;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell;

/// <summary>As long as nobody has been let in, every start prints a link on the console to set the program up with; who reads the console owns the machine.</summary>
internal sealed class FirstStart(IServiceScopeFactory scopes, IServer server, NetworkSettings settings, DemoState demo) : IHostedLifecycleService
{
    private static readonly string[] Everywhere = ["0.0.0.0", "[::]", "+", "*"];

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (demo.Stage != DemoStage.Off) return;
        await using var scope = scopes.CreateAsyncScope();
        var empty = await scope.ServiceProvider.GetRequiredService<IDispatcher>().Send(new IsNetworkEmpty(), cancellationToken);
        if (!empty.Value) return;
        var link = new Uri(await scope.ServiceProvider.GetRequiredService<IAccounts>().MakeLink(LinkKind.SetUp, null, cancellationToken));
        await Console.Out.WriteLineAsync($"{Texts.Say("Access.SetUp.Console")}{Environment.NewLine}{Address(link)}");
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Where nobody said under which address people reach the program, it is the one it listens on.</summary>
    private string Address(Uri link)
    {
        var listens = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (settings.IsPublicUrlKnown || listens is null) return link.ToString();
        return Everywhere.Aggregate(listens, (address, every) => address.Replace($"//{every}:", "//localhost:", StringComparison.Ordinal)).TrimEnd('/') + link.PathAndQuery;
    }
}
