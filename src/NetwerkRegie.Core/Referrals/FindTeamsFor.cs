using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Referrals;

/// <summary>The open teams that take referrals on a theme from a place: an area code, a four-digit postcode, or both. Asks nothing about a person.</summary>
[Allow(Role.Referrer)]
public sealed record FindTeamsFor(string Theme, string? Area, string? Postcode4) : IQuery<IReadOnlyList<TeamRow>>;

internal sealed class FindTeamsForRules : AbstractValidator<FindTeamsFor>
{
    public FindTeamsForRules()
    {
        RuleFor(find => find.Theme).NotEmpty().WithMessage(_ => Texts.Say("Referrals.ChooseTheme"));
        RuleFor(find => find.Area).NotEmpty().WithMessage(_ => Texts.Say("Referrals.ChooseAreaOrPostcode")).When(find => string.IsNullOrEmpty(find.Postcode4));
        RuleFor(find => find.Postcode4).Matches(Referral.Postcode4Pattern).WithMessage(_ => Texts.Say("Referrals.PostcodeHasFourDigits")).When(find => !string.IsNullOrEmpty(find.Postcode4));
    }
}

internal sealed class FindTeamsForHandler(NetworkDb db) : IQueryHandler<FindTeamsFor, IReadOnlyList<TeamRow>>
{
    public async Task<Outcome<IReadOnlyList<TeamRow>>> Handle(FindTeamsFor find, CancellationToken ct)
    {
        if (await db.FindPlace(find.Area.OrNull(), find.Postcode4.OrNull(), ct) is not { } place) return Outcome.Invalid("Area", Texts.Say("Referrals.UnknownArea"));
        var covering = await db.TeamsCovering(place, ct);
        var teams = await db.AllTeamRows().Where(team => team.IsOpen && covering.Contains(team.Id)).ToListAsync(ct);
        return Outcome.Of<IReadOnlyList<TeamRow>>([.. teams.Where(team => team.TakesTheme(find.Theme)).OrderBy(team => team.Capacity == TeamCapacity.Full).ThenBy(team => Folding.Fold(team.Name), StringComparer.Ordinal)]);
    }
}

/// <summary>Which teams cover a place.</summary>
internal static class Coverage
{
    /// <summary>The ids of the teams that cover the place; the areas of all teams are few enough to look at one by one.</summary>
    public static async Task<List<TeamId>> TeamsCovering(this NetworkDb db, PlaceRow place, CancellationToken ct)
    {
        var areas = await db.Set<TeamArea>().AsNoTracking().Select(area => new { area.Team, area.Area, area.PostcodeFrom, area.PostcodeTo }).ToListAsync(ct);
        return [.. areas.Where(area => place.LiesIn(area.Area, area.PostcodeFrom, area.PostcodeTo)).Select(area => area.Team).Distinct()];
    }

    /// <summary>An empty field of a form means that nothing was said.</summary>
    public static string? OrNull(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
