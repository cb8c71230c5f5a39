using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Whole;

namespace NetwerkRegie.Core.Exchange.Whole;

/// <summary>What a file of everything holds for the current member, in words and in its order.</summary>
[Allow]
public sealed record ListWholeTables : IQuery<IReadOnlyList<string>>;

internal sealed class ListWholeTablesHandler(NetworkDb db, IEnumerable<IWholeTable> tables, ICurrentMember me) : IQueryHandler<ListWholeTables, IReadOnlyList<string>>
{
    public Task<Outcome<IReadOnlyList<string>>> Handle(ListWholeTables list, CancellationToken ct) =>
        Task.FromResult(Outcome.Of<IReadOnlyList<string>>([.. WholeOrder.Of(db, tables.Where(table => table.MayHave(me))).Select(table => Texts.Say($"Whole.{table.Name}"))]));
}
