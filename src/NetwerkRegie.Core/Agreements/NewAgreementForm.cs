using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>The form to put an agreement in the register with: the own organisation is party to it, and whoever opens it looks after it.</summary>
[Allow(Role.Coordinator)]
public sealed record NewAgreementForm : IQuery<AgreementForm>;

internal sealed class NewAgreementFormHandler(ICurrentMember me, TimeProvider clock) : IQueryHandler<NewAgreementForm, AgreementForm>
{
    public Task<Outcome<AgreementForm>> Handle(NewAgreementForm query, CancellationToken ct) => Task.FromResult<Outcome<AgreementForm>>(new AgreementForm
    {
        StartsOn = clock.Today(),
        Owner = me.Id?.Value,
        Parties = [me.Partner?.Value],
    });
}
