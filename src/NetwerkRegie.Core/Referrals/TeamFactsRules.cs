using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>What every form about a team is checked on.</summary>
internal sealed class TeamFactsRules : AbstractValidator<TeamFacts>
{
    private const int FirstPostcode = 1000;
    private const int LastPostcode = 9999;

    public TeamFactsRules()
    {
        RuleFor(team => team.Name).NotEmpty().WithMessage(_ => Texts.Say("Referrals.TeamNeedsName")).MaximumLength(Team.LongestName).WithMessage(_ => Texts.Say("Referrals.TooLong", Team.LongestName));
        RuleFor(team => team.Email).EmailAddress().WithMessage(_ => Texts.Say("Referrals.NotAnEmail")).MaximumLength(Team.LongestEmail).When(team => !string.IsNullOrEmpty(team.Email));
        RuleFor(team => team.Phone).Must(PhoneNumbers.IsPhone).WithMessage(_ => Texts.Say("Referrals.NotAPhone")).When(team => !string.IsNullOrEmpty(team.Phone));
        RuleFor(team => team.ReactionWorkingDays).InclusiveBetween(1, Team.LongestReaction).WithMessage(_ => Texts.Say("Referrals.ReactionBetween", 1, Team.LongestReaction));
        RuleFor(team => team.Themes).Must(themes => string.Join(' ', themes).Length <= Team.LongestThemes).WithMessage(_ => Texts.Say("Referrals.TooLong", Team.LongestThemes));
        RuleForEach(team => team.Covers).Must(IsAnAreaOrRange).WithMessage(_ => Texts.Say("Referrals.CoverIsAreaOrRange"));
    }

    private static bool IsAnAreaOrRange(TeamCover cover) =>
        cover.Area is not null ? cover is { From: null, To: null } : cover is { From: >= FirstPostcode, To: <= LastPostcode } && cover.From <= cover.To;
}
