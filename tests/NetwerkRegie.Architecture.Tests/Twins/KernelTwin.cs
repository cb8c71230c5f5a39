namespace NetwerkRegie.Architecture.Tests.Twins;

/// <summary>The kernel in a nutshell: the names on which the rules rely, in the shape in which the real ones stand.</summary>
internal static class KernelTwin
{
    public const string Source = """
        namespace NetwerkRegie.Core.Kernel
        {
            public abstract class Entity;
            public readonly record struct PartnerId(Guid Value);
            public enum Role { Coordinator, Referrer }
            public abstract record Refusal;
            public sealed class Outcome<T>;
            public interface IEvent;
            public interface IMessage<T> : MediatR.IRequest<Outcome<T>>;
            public interface ICommand<T> : IMessage<T>;
            public interface IQuery<T> : IMessage<T>;
            public interface ICommandHandler<in TCommand, T> : MediatR.IRequestHandler<TCommand, Outcome<T>> where TCommand : ICommand<T>;
            public interface IQueryHandler<in TQuery, T> : MediatR.IRequestHandler<TQuery, Outcome<T>> where TQuery : IQuery<T>;
            public interface IEventHandler<in TEvent> where TEvent : IEvent { Task Handle(TEvent news, CancellationToken ct); }
            public interface IDispatcher { Task<Outcome<T>> Send<T>(IMessage<T> message, CancellationToken ct = default); }
            public sealed class AllowAttribute(params Role[] roles) : Attribute { public Role[] Roles => roles; }
            public sealed class PublicAttribute : Attribute;
            public sealed class NetworkDb : Microsoft.EntityFrameworkCore.DbContext { public void Raise(IEvent happened) { } }
        }

        """;
}
