using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>All fields of the network's own, the ended ones too, each with how many partners have it filled in; for who defines them.</summary>
[Allow(Role.Coordinator, Role.Administrator)]
public sealed record FindFields : IQuery<IReadOnlyList<FieldInUse>>;

/// <summary>A field, and for how many partners it is filled in.</summary>
public sealed record FieldInUse(PartnerFieldRow Field, int Partners);

internal sealed class FindFieldsHandler(NetworkDb db, PartnerFieldBook book) : IQueryHandler<FindFields, IReadOnlyList<FieldInUse>>
{
    public async Task<Outcome<IReadOnlyList<FieldInUse>>> Handle(FindFields find, CancellationToken ct)
    {
        var counts = await db.PartnerFieldValues().GroupBy(value => value.Field).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return Outcome.Of<IReadOnlyList<FieldInUse>>([.. (await book.All(ct)).OrderBy(field => field.EndedOn is not null).Select(field => new FieldInUse(field, counts.GetValueOrDefault(field.Id)))]);
    }
}
