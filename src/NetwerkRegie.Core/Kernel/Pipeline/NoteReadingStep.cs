using MediatR;

namespace NetwerkRegie.Core.Kernel.Pipeline;

/// <summary>Writes down that a question about a person was answered, before the answer leaves: an answer that cannot be noted is not given.</summary>
internal sealed class NoteReadingStep<TMessage, TOutcome>(IEnumerable<IReadingLog> logs) : IPipelineBehavior<TMessage, TOutcome>
    where TOutcome : IOutcome<TOutcome>
{
    public async Task<TOutcome> Handle(TMessage request, CancellationToken cancellationToken, RequestHandlerDelegate<TOutcome> next)
    {
        var outcome = await next();
        if (outcome.Failure is not null || request is not IReadsPerson reading) return outcome;
        foreach (var log in logs) await log.Note(reading, cancellationToken);
        return outcome;
    }
}
