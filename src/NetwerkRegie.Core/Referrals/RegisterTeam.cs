using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Referrals;

/// <summary>A partner sets up a team. A team coordinator does so for the own organisation only.</summary>
[Allow(Role.Coordinator, Role.TeamCoordinator, Role.Administrator)]
public sealed record RegisterTeam(PartnerId Partner, TeamFacts Facts) : ICommand<TeamId>;

internal sealed class RegisterTeamRules : AbstractValidator<RegisterTeam>
{
    public RegisterTeamRules() => RuleFor(register => register.Facts).SetValidator(new TeamFactsRules());
}

internal sealed class RegisterTeamHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<RegisterTeam, TeamId>
{
    public async Task<Outcome<TeamId>> Handle(RegisterTeam register, CancellationToken ct)
    {
        if (!TeamTables.MayKeepEveryTeam(me) && register.Partner != me.Partner) return Outcome.NotFound;
        if (!await db.PartnerRows().AnyAsync(partner => partner.Id == register.Partner, ct)) return Outcome.Invalid("Partner", Texts.Say("Referrals.ChoosePartner"));
        if (await db.UnknownArea(register.Facts, ct) is { } unknown) return unknown;
        var team = Team.Register(register.Partner, register.Facts, clock.Now());
        db.Add(team);
        return team.Id;
    }
}

/// <summary>Checks the areas of a team against the list of areas.</summary>
internal static class KnownAreas
{
    /// <summary>An error that names the area codes nobody knows, or null.</summary>
    public static async Task<Failure?> UnknownArea(this NetworkDb db, TeamFacts facts, CancellationToken ct)
    {
        var codes = facts.Covers.Select(cover => cover.Area).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var known = await db.NewestAreaRows().Where(area => codes.Contains(area.Code)).Select(area => area.Code).ToListAsync(ct);
        var unknown = codes.Except(known, StringComparer.Ordinal).ToList();
        return unknown.Count == 0 ? null : Outcome.Invalid("Facts.Covers", Texts.Say("Referrals.UnknownAreas", string.Join(", ", unknown)));
    }
}
