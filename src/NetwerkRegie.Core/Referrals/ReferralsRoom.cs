using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Jobs;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Core.Referrals;

internal sealed class ReferralsRoom : IRoom
{
    public IEnumerable<MenuEntry> Menu =>
    [
        new(MenuGroup.Together, 30, "Referrals.Menu", "/doorverwijzingen", "referral", Role.Referrer, Role.TeamMember, Role.TeamCoordinator),
        new(MenuGroup.Region, 10, "Referrals.MenuTeams", "/teams", "team"),
    ];

    public void Register(IServiceCollection services)
    {
        services.AddScoped<ReferralSeal>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<IReadingLog, ReferralReadings>();
        services.AddScoped<IJob, OldDraftsJob>();
    }
}

/// <summary>Who acts, and who is told.</summary>
internal static class Parties
{
    /// <summary>The current member as one of a team.</summary>
    public static ReferralActor AsTeam(this ICurrentMember me) => new(me.Id, me.Roles.Contains(Role.TeamMember) ? Role.TeamMember : Role.TeamCoordinator);

    /// <summary>Leaves a notice for who wrote the referral.</summary>
    public static void TellSender(this IOutbox outbox, Referral referral)
    {
        if (referral.Author is { } author) outbox.Notify(author, Notices.ToSender, Notices.Link(referral.Id));
    }
}
