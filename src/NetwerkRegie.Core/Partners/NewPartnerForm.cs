using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners;

/// <summary>The empty form to register a partner with; who may not register is told so before typing anything.</summary>
[Allow(Role.Coordinator)]
public sealed record NewPartnerForm : IQuery<PartnerForm>;

internal sealed class NewPartnerFormHandler(FieldWriter fields) : IQueryHandler<NewPartnerForm, PartnerForm>
{
    public async Task<Outcome<PartnerForm>> Handle(NewPartnerForm request, CancellationToken cancellationToken) => await fields.Fill(new PartnerForm(), null, cancellationToken);
}
