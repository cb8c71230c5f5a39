using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>The fields of the network's own that are asked, in their order.</summary>
[Allow]
public sealed record ListFields : IQuery<IReadOnlyList<PartnerFieldRow>>;

internal sealed class ListFieldsHandler(PartnerFieldBook book) : IQueryHandler<ListFields, IReadOnlyList<PartnerFieldRow>>
{
    public async Task<Outcome<IReadOnlyList<PartnerFieldRow>>> Handle(ListFields list, CancellationToken ct) => Outcome.Of(await book.Open(ct));
}
