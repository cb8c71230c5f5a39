using MediatR;

namespace NetwerkRegie.Core.Kernel.Pipeline;

/// <summary>Stops a message whose sender lacks every role that may send it.</summary>
internal sealed class AuthoriseStep<TMessage, TOutcome>(CommandRights rights, ICurrentMember me) : IPipelineBehavior<TMessage, TOutcome>
    where TOutcome : IOutcome<TOutcome>
{
    public Task<TOutcome> Handle(TMessage request, CancellationToken cancellationToken, RequestHandlerDelegate<TOutcome> next) =>
        rights.May(me, typeof(TMessage)) ? next() : Task.FromResult(TOutcome.Failed(new Failure.Forbidden(rights.RolesFor(typeof(TMessage)))));
}
