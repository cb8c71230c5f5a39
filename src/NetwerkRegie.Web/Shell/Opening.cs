using System.Data.Common;
using System.Net.Sockets;
using NetwerkRegie.Core.Exchange.Demo;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell;

/// <summary>What happens before the first visitor comes in.</summary>
internal static partial class Opening
{
    /// <summary>Brings the schema up to date, after a backup.</summary>
    public static void Prepare(IServiceProvider services, ILogger log)
    {
        try
        {
            var backup = services.GetRequiredService<IDatabaseEngine>().Migrate(services.GetRequiredService<NetworkDb>(), CancellationToken.None).GetAwaiter().GetResult();
            if (backup is not null) BackedUp(log, Path.GetFileName(backup));
        }
        catch (Exception failure) when (failure.GetBaseException() is DbException or SocketException)
        {
            throw new CannotOpen(Texts.Say("Shell.NoDatabase", failure.GetBaseException().Message.ReplaceLineEndings(" ")));
        }
    }

    /// <summary>
    /// In Development an empty program shows the demo consortium, whose accounts all have the same known password; elsewhere that would be an open door, and is refused.
    /// Loading it is for <see cref="DemoOpening"/>, once the doors are open.
    /// </summary>
    public static void DecideOnDemo(IServiceProvider services, IHostEnvironment surroundings)
    {
        var wanted = services.GetRequiredService<NetworkSettings>().Demo;
        if (wanted is true && !surroundings.IsDevelopment()) throw new CannotOpen(Texts.Say("Shell.DemoRefused"));
        if (!(wanted ?? surroundings.IsDevelopment())) return;
        var stage = services.GetRequiredService<DemoLoader>().Stage(CancellationToken.None).GetAwaiter().GetResult();
        services.GetRequiredService<DemoState>().Become(stage);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The database was backed up to {File} before its schema was changed")]
    private static partial void BackedUp(ILogger log, string file);
}

/// <summary>The program cannot open as it was set; the message says why, in one line.</summary>
internal sealed class CannotOpen(string message) : Exception(message);
