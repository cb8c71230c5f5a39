using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>Writes down what a partner offers.</summary>
[Allow(Role.Coordinator)]
public sealed record AddService(PartnerId Partner, ServiceForm Form) : ICommand<PartnerServiceId>;

internal sealed class AddServiceRules : AbstractValidator<AddService>
{
    public AddServiceRules() => RuleFor(add => add.Form).SetValidator(new ServiceFormRules());
}

internal sealed class AddServiceHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<AddService, PartnerServiceId>
{
    public async Task<Outcome<PartnerServiceId>> Handle(AddService add, CancellationToken ct)
    {
        if (!await db.Partners().AnyAsync(p => p.Id == add.Partner, ct)) return Outcome.NotFound;
        var service = PartnerService.Offer(add.Partner, add.Form.ToCard(), me.Id, clock.Today(), clock.Now());
        db.Add(service);
        return service.Id;
    }
}
