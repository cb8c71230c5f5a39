using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Documents;
using NetwerkRegie.PostgreSql;
using NetwerkRegie.Sqlite;

namespace NetwerkRegie.Cli;

/// <summary>A verb cannot be carried out; the message is the one line that is printed.</summary>
public sealed class VerbFailed(string message) : Exception(message);

/// <summary>Gives a verb the house to work in, and turns what comes of it into output and an exit code.</summary>
public sealed class VerbRunner(SharedOptions options, TextWriter output, TextWriter errors)
{
    private const int Failed = 1;

    private static readonly JsonSerializerOptions Shapes = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Sets what the verb does. Exit code 0 when it gives null or 0.</summary>
    public void On(Command verb, Func<VerbRun, Task<int>> work) => verb.SetAction((parsed, ct) => Run(parsed, work, ct));

    private async Task<int> Run(ParseResult parsed, Func<VerbRun, Task<int>> work, CancellationToken ct)
    {
        try
        {
            var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
            var settings = SettingsReader.Read(configuration, parsed.GetValue(options.Data));
            await using var services = House(settings);
            await using var scope = services.CreateAsyncScope();
            var run = new VerbRun(parsed, scope.ServiceProvider, settings, parsed.GetValue(options.Json), output, errors, Shapes, ct);
            await run.SignIn(parsed.GetValue(options.As), parsed.GetValue(options.Library));
            return await work(run);
        }
        catch (Exception failure) when (failure is VerbFailed or WrongSetting)
        {
            await errors.WriteLineAsync(failure.Message);
            return Failed;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync(Texts.Say("Cli.Cancelled"));
            return Failed;
        }
#pragma warning disable CA1031 // A terminal shows one clear line, never a stack trace.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            await errors.WriteLineAsync(Texts.Say("Cli.Unexpected", failure.Message.ReplaceLineEndings(" ")));
            return Failed;
        }
    }

    private static ServiceProvider House(NetworkSettings settings)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Error));
        services.AddNetwerkRegie(settings);
        services.AddDocuments();
        if (settings.Database == "postgresql") services.AddPostgreSql();
        else services.AddSqlite();
        services.AddAccounts();
        return services.BuildServiceProvider();
    }
}
