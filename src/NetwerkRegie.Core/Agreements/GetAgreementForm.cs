using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>The form to change an agreement with, as it is now.</summary>
[Allow(Role.Coordinator)]
public sealed record GetAgreementForm(AgreementId Agreement) : IQuery<AgreementForm>;

internal sealed class GetAgreementFormHandler(NetworkDb db) : IQueryHandler<GetAgreementForm, AgreementForm>
{
    public async Task<Outcome<AgreementForm>> Handle(GetAgreementForm get, CancellationToken ct)
    {
        var agreements = db.Agreements().AsNoTracking().Include(a => a.Parties).Include(a => a.Initiatives).AsSplitQuery();
        if (await agreements.FirstOrDefaultAsync(a => a.Id == get.Agreement, ct) is not { } agreement) return Outcome.NotFound;
        return new AgreementForm
        {
            Name = agreement.Name,
            Kind = agreement.Kind,
            Results = agreement.Results,
            StartsOn = agreement.StartsOn,
            EndsOn = agreement.EndsOn,
            NoticeDays = agreement.NoticeDays,
            EvaluateOn = agreement.EvaluateOn,
            Owner = agreement.Owner?.Value,
            Parties = [.. agreement.Parties.OrderByDescending(party => party.Partner == db.MyPartner).ThenBy(party => party.Id).Select(party => (Guid?)party.Partner.Value)],
            Initiatives = [.. agreement.Initiatives.Select(link => link.Initiative.Value)],
            Version = agreement.Version.Value,
        };
    }
}
