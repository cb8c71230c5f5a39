using NetwerkRegie.Architecture.Tests.Compiled;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>Handlers are internal and sealed, save nothing and send nothing; those of queries write nothing. (Architecture 2.7.)</summary>
internal sealed class ModestHandlers : IRule
{
    private static readonly string[] Senders = [Agreed.Kernel + ".IDispatcher", "MediatR.IMediator", "MediatR.ISender", "MediatR.IPublisher"];

    private static readonly string[] Saves = ["SaveChanges", "SaveChangesAsync"];

    private static readonly string[] Writes =
    [
        "Add", "AddAsync", "AddRange", "AddRangeAsync", "Attach", "AttachRange", "Update", "UpdateRange", "Remove", "RemoveRange", "ExecuteUpdate",
        "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync", "ExecuteSql", "ExecuteSqlAsync", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "Raise",
    ];

    public IEnumerable<string> Violations(CodeBase code) => code.Types
        .Where(type => type.IsConcrete() && code.IsHandler(type))
        .SelectMany(handler => Violations(code, handler));

    private static IEnumerable<string> Violations(CodeBase code, CodeType handler)
    {
        if (!handler.IsInternal || !handler.IsSealed) yield return $"{handler} is a handler and must be internal sealed.";
        foreach (var sender in handler.Names.Where(name => Senders.Contains(name.FullName)))
        {
            yield return $"{handler} names {sender}: a handler sends no other message.";
        }
        foreach (var call in handler.Calls.Where(call => Saves.Contains(call.Method)))
        {
            yield return $"{handler} calls {call.Method}: the pipeline saves once, for all.";
        }
        if (!code.IsQueryHandler(handler)) yield break;
        foreach (var call in handler.Calls.Where(call => Writes.Contains(call.Method) && IsDatabase(code, call.On)))
        {
            yield return $"{handler} calls {call.Method}: a query never writes.";
        }
    }

    private static bool IsDatabase(CodeBase code, TypeName type) =>
        type.IsIn("Microsoft.EntityFrameworkCore") || code.Derives(type, "Microsoft.EntityFrameworkCore.DbContext");
}
