using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>Only coordinators of the organisation that noted a need may change it.</summary>
public sealed record NotYourNeed(string Title) : Refusal;

/// <summary>Writes a need down differently; the version of the form tells whether somebody else was first.</summary>
[Allow(Role.Coordinator)]
public sealed record ChangeNeed(NeedId Need, NeedForm Form) : ICommand<Nothing>;

internal sealed class ChangeNeedRules : AbstractValidator<ChangeNeed>
{
    public ChangeNeedRules() => RuleFor(change => change.Form).SetValidator(new NeedFormRules());
}

internal sealed class ChangeNeedHandler(NetworkDb db, IVersions versions, ICurrentMember me, TimeProvider clock) : ICommandHandler<ChangeNeed, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeNeed change, CancellationToken ct)
    {
        if (await db.Needs().FirstOrDefaultAsync(n => n.Id == change.Need, ct) is not { } need) return Outcome.NotFound;
        if (!me.IsOperator && need.Library != me.Partner) return new NotYourNeed(need.Title);
        if (await change.Form.WrongArea(db, ct) is { } wrong) return wrong;
        if (await versions.IfStale(need, new OperationId(change.Form.Version), ct) is { } stale) return stale;
        return need.Change(change.Form.ToCard(), clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
