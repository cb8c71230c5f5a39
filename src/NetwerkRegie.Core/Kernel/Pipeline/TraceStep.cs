using System.Diagnostics;
using MediatR;
using Microsoft.Extensions.Logging;

namespace NetwerkRegie.Core.Kernel.Pipeline;

/// <summary>Notes the name of every message, what came of it and how long it took; never its content.</summary>
internal sealed partial class TraceStep<TMessage, TOutcome>(ILogger<Dispatcher> log) : IPipelineBehavior<TMessage, TOutcome>
    where TOutcome : IOutcome<TOutcome>
{
    private static readonly string Name = typeof(TMessage).Name;

    public async Task<TOutcome> Handle(TMessage request, CancellationToken cancellationToken, RequestHandlerDelegate<TOutcome> next)
    {
        using var activity = NetworkActivity.Source.StartActivity(Name);
        var start = Stopwatch.GetTimestamp();
        var outcome = await next();
        var result = outcome.Failure?.GetType().Name ?? "Done";
        activity?.SetTag("outcome", result);
        Handled(log, Name, result, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return outcome;
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Name}: {Outcome} in {Milliseconds:0.0} ms")]
    private static partial void Handled(ILogger log, string name, string outcome, double milliseconds);
}

/// <summary>The source of the program's own activities, for OpenTelemetry.</summary>
public static class NetworkActivity
{
    /// <summary>The source, named after the product.</summary>
    public static readonly ActivitySource Source = new("NetwerkRegie");
}
