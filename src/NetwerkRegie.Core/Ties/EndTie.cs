using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Ties;

/// <summary>A tie is over, from today or an earlier day on; it stays on older maps.</summary>
[Allow(Role.Coordinator)]
public sealed record EndTie(TieId Tie, DateOnly? On = null) : ICommand<Nothing>;

internal sealed class EndTieRules : AbstractValidator<EndTie>
{
    public EndTieRules(TimeProvider clock) => RuleFor(end => end.On).Must(on => on is null || on <= clock.Today()).WithMessage(_ => Texts.Say("Ties.EndsInFuture"));
}

internal sealed class EndTieHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<EndTie, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(EndTie end, CancellationToken ct)
    {
        if (await db.Ties().FirstOrDefaultAsync(t => t.Id == end.Tie, ct) is not { } tie) return Outcome.NotFound;
        return tie.End(end.On ?? clock.Today(), clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
