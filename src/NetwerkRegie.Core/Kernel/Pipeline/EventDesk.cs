using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace NetwerkRegie.Core.Kernel.Pipeline;

/// <summary>Tells the events of an operation to whoever listens, before it is saved. A listener may raise further events.</summary>
internal sealed class EventDesk(NetworkDb db, IServiceProvider services)
{
    private static readonly MethodInfo TellOne = typeof(EventDesk).GetMethod(nameof(Tell), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly ConcurrentDictionary<Type, MethodInfo> Tellers = new();

    public async Task TellAll(CancellationToken ct)
    {
        for (var i = 0; i < db.News.Count; i++)
        {
            var teller = Tellers.GetOrAdd(db.News[i].GetType(), type => TellOne.MakeGenericMethod(type));
            await (Task)teller.Invoke(this, [db.News[i], ct])!;
        }
    }

    private async Task Tell<TEvent>(TEvent news, CancellationToken ct)
        where TEvent : IEvent
    {
        foreach (var listener in services.GetServices<IEventHandler<TEvent>>()) await listener.Handle(news, ct);
    }
}
