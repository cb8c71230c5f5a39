using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>Changes what is known of a service; that counts as a check. The version of the form tells whether somebody else was first.</summary>
[Allow(Role.Coordinator)]
public sealed record ChangeService(PartnerServiceId Service, ServiceForm Form) : ICommand<Nothing>;

internal sealed class ChangeServiceRules : AbstractValidator<ChangeService>
{
    public ChangeServiceRules() => RuleFor(change => change.Form).SetValidator(new ServiceFormRules());
}

internal sealed class ChangeServiceHandler(NetworkDb db, IVersions versions, ICurrentMember me, TimeProvider clock) : ICommandHandler<ChangeService, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeService change, CancellationToken ct)
    {
        if (await db.Services().FirstOrDefaultAsync(s => s.Id == change.Service, ct) is not { } service) return Outcome.NotFound;
        if (await versions.IfStale(service, new OperationId(change.Form.Version), ct) is { } stale) return stale;
        return service.Change(change.Form.ToCard(), me.Id, clock.Today(), clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
