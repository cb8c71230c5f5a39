using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>The one partner of a name, whatever its accents and capitals, with its place behind it where several have that name; for who has a name to go by and no page to choose on.</summary>
[Allow]
public sealed record FindPartnerNamed(string Name) : IQuery<PartnerRow>;

/// <summary>No partner has this name.</summary>
public sealed record PartnerNameUnknown(string Name) : Refusal;

/// <summary>Several partners have this name.</summary>
public sealed record PartnerNameAmbiguous(string Name) : Refusal;

internal sealed class FindPartnerNamedHandler(NetworkDb db) : IQueryHandler<FindPartnerNamed, PartnerRow>
{
    public async Task<Outcome<PartnerRow>> Handle(FindPartnerNamed find, CancellationToken ct) =>
        await db.PartnerRows().Where(partner => partner.Status != PartnerStatus.Ended).NamedRows(find.Name, ct) switch
        {
            [var only] => only,
            [] => new PartnerNameUnknown(find.Name),
            _ => new PartnerNameAmbiguous(find.Name),
        };
}
