using MediatR;

namespace NetwerkRegie.Core.Kernel;

/// <summary>Something a user asks of the program.</summary>
/// <typeparam name="T">What it gives when it is done.</typeparam>
public interface IMessage<T> : IRequest<Outcome<T>>;

/// <summary>A message that changes something.</summary>
/// <typeparam name="T">What it gives when it is done.</typeparam>
public interface ICommand<T> : IMessage<T>;

/// <summary>A message that changes nothing.</summary>
/// <typeparam name="T">The answer.</typeparam>
public interface IQuery<T> : IMessage<T>;

/// <summary>Loads, asks the entity, adds. Never saves and never sends another command.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <typeparam name="T">What it gives.</typeparam>
public interface ICommandHandler<in TCommand, T> : IRequestHandler<TCommand, Outcome<T>>
    where TCommand : ICommand<T>;

/// <summary>Answers a question, and writes nothing.</summary>
/// <typeparam name="TQuery">The question.</typeparam>
/// <typeparam name="T">The answer.</typeparam>
public interface IQueryHandler<in TQuery, T> : IRequestHandler<TQuery, Outcome<T>>
    where TQuery : IQuery<T>;

/// <summary>Hears an event within the operation that raised it, and changes only its own room.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
public interface IEventHandler<in TEvent>
    where TEvent : IEvent
{
    /// <summary>Does what the room does upon the news.</summary>
    Task Handle(TEvent news, CancellationToken ct);
}

/// <summary>The one way in: sends a message through the pipeline to its handler.</summary>
public interface IDispatcher
{
    /// <summary>Sends the message and tells what came of it.</summary>
    Task<Outcome<T>> Send<T>(IMessage<T> message, CancellationToken ct = default);
}

internal sealed class Dispatcher(IMediator mediator) : IDispatcher
{
    public Task<Outcome<T>> Send<T>(IMessage<T> message, CancellationToken ct = default) => mediator.Send(message, ct);
}
