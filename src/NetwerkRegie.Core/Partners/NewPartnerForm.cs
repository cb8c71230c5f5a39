using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>The empty form to register a partner with; who may not register is told so before typing anything.</summary>
[Allow(Role.Coordinator)]
public sealed record NewPartnerForm : IQuery<PartnerForm>;

internal sealed class NewPartnerFormHandler : IQueryHandler<NewPartnerForm, PartnerForm>
{
    public Task<Outcome<PartnerForm>> Handle(NewPartnerForm request, CancellationToken cancellationToken) => Task.FromResult<Outcome<PartnerForm>>(new PartnerForm());
}
