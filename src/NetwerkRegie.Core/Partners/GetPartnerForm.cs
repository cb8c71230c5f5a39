using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners;

/// <summary>The form to change a partner with, filled in as the partner is now.</summary>
[Allow(Role.Coordinator)]
public sealed record GetPartnerForm(PartnerId Partner) : IQuery<PartnerForm>;

internal sealed class GetPartnerFormHandler(NetworkDb db, FieldWriter fields) : IQueryHandler<GetPartnerForm, PartnerForm>
{
    public async Task<Outcome<PartnerForm>> Handle(GetPartnerForm get, CancellationToken ct)
    {
        if (await db.Partners().Load(get.Partner, ct) is not { } partner) return Outcome.NotFound;
        var whole = await db.Partners().Where(p => p.Id == partner.PartOf).Select(p => p.Name).FirstOrDefaultAsync(ct);
        return await fields.Fill(PartnerForm.Of(partner, whole), partner.Id, ct);
    }
}
