using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Columns;

/// <summary>The columns with these keys, in that order (those shown at first when none is named), and those that are left to choose.</summary>
[Allow]
public sealed record ChooseColumns(IReadOnlyList<string> Keys) : IQuery<ColumnChoice>;

/// <summary>The columns of a list, and the others.</summary>
public sealed record ColumnChoice(IReadOnlyList<PartnerColumn> Chosen, IReadOnlyList<PartnerColumn> Others);

internal sealed class ChooseColumnsHandler(PartnerColumnBoard board) : IQueryHandler<ChooseColumns, ColumnChoice>
{
    public async Task<Outcome<ColumnChoice>> Handle(ChooseColumns choose, CancellationToken ct)
    {
        var chosen = await board.Chosen(choose.Keys, ct);
        return new ColumnChoice(chosen, [.. (await board.Offered(ct)).Except(chosen)]);
    }
}
