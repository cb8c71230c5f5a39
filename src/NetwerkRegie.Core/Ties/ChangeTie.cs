using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Ties;

/// <summary>What is known of a tie is changed; roles are told from the side of <paramref name="Partner"/>.</summary>
[Allow(Role.Coordinator)]
public sealed record ChangeTie(TieId Tie, PartnerId Partner, TieForm Form) : ICommand<Nothing>;

internal sealed class ChangeTieRules : AbstractValidator<ChangeTie>
{
    public ChangeTieRules(TimeProvider clock) => RuleFor(change => change.Form).SetValidator(new TieFormRules(clock));
}

internal sealed class ChangeTieHandler(NetworkDb db, IVersions versions, TimeProvider clock) : ICommandHandler<ChangeTie, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeTie change, CancellationToken ct)
    {
        if (await db.Ties().FirstOrDefaultAsync(t => t.Id == change.Tie && (t.Low == change.Partner || t.High == change.Partner), ct) is not { } tie) return Outcome.NotFound;
        if (await versions.IfStale(tie, new OperationId(change.Form.Version), ct) is { } stale) return stale;
        return tie.Change(change.Partner, change.Form.ToCard(), clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
