using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Ties;

/// <summary>A coordinator says how close a collaboration is and how close it should be: for her own organisation, or what a partner said that has no coordinator of its own.</summary>
[Allow(Role.Coordinator)]
public sealed record RateTie(TieId Tie, string? Level, string? Desired = null, PartnerId? Side = null) : ICommand<Nothing>;

internal sealed class RateTieRules : AbstractValidator<RateTie>
{
    public RateTieRules()
    {
        RuleFor(rate => rate.Level).Must(typed => TieLevels.Read(typed) is not null).WithMessage(_ => Texts.Say("Ties.LevelNeeded"));
        RuleFor(rate => rate.Desired).Must(typed => string.IsNullOrEmpty(typed) || TieLevels.Read(typed) is not null).WithMessage(_ => Texts.Say("Ties.LevelUnknown"));
    }
}

internal sealed class RateTieHandler(NetworkDb db, TieSides sides, ICurrentMember me, TimeProvider clock) : ICommandHandler<RateTie, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RateTie rate, CancellationToken ct)
    {
        if (await db.Ties().FirstOrDefaultAsync(t => t.Id == rate.Tie, ct) is not { } tie) return Outcome.NotFound;
        if ((rate.Side ?? me.Partner) is not { } side || !(await sides.Of(tie, ct)).Contains(side)) return new NotYourSide();
        var level = new TieLevel(TieLevels.Read(rate.Level)!.Value, TieLevels.Read(rate.Desired));
        return tie.Rate(side, level, clock.Today(), me.Id, clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
