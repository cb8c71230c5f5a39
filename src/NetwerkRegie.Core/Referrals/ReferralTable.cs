using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

internal sealed class ReferralTable : ITable
{
    private const int LongestMark = 44;
    private const int LongestCode = 60;

    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<Referral>(referral =>
        {
            referral.ToTable("Referral");
            referral.HasKey(r => r.Id);
            referral.Property(r => r.Id).ValueGeneratedNever();
            referral.Property(r => r.Theme).HasMaxLength(LongestCode);
            referral.Property(r => r.Area).HasMaxLength(LongestCode);
            referral.Property(r => r.Postcode4).HasMaxLength(4);
            referral.Property(r => r.ContactMark).HasMaxLength(LongestMark);
            referral.Ignore(r => r.Number);
            referral.RefersTo(r => r.Sender);
            referral.RefersTo(r => r.Author);
            referral.RefersTo(r => r.TakenUpBy);
            referral.HasOne<Team>().WithMany().HasForeignKey(r => r.Team).OnDelete(DeleteBehavior.Restrict);
            referral.HasMany(r => r.Steps).WithOne().HasForeignKey(s => s.Referral).OnDelete(DeleteBehavior.Cascade);
            referral.HasMany(r => r.Consents).WithOne().HasForeignKey(c => c.Referral).OnDelete(DeleteBehavior.Cascade);
            referral.HasIndex(r => new { r.Year, r.Sequence }).IsUnique();
            referral.HasIndex(r => new { r.Team, r.Work, r.AnswerBy });
            referral.HasIndex(r => new { r.Sender, r.Work, r.ChangedAt });
            referral.HasIndex(r => r.SentOn);

            // Two parties, and nobody else: not the administrator, not the operator. A draft is its author's alone.
            referral.HasQueryFilter(ReferralTables.Party, r =>
                (db.Hold(Role.Referrer) && r.Sender == db.MyPartner && (r.Work != WorkStatus.Draft || r.Author == db.Me))
                || ((db.Hold(Role.TeamMember) || db.Hold(Role.TeamCoordinator)) && r.Work != WorkStatus.Draft && db.Set<TeamMember>().Any(m => m.Team == r.Team && m.Member == db.Me)));
        });
        model.Entity<ReferralStep>(step =>
        {
            step.ToTable("ReferralStep");
            step.HasKey(s => s.Id);
            step.Property(s => s.Id).ValueGeneratedNever();
            step.Property(s => s.Reason).HasMaxLength(ReferralStep.LongestReason);
            step.RefersTo(s => s.By);
            step.HasQueryFilter(ReferralTables.Party, s => db.Set<Referral>().Any(r => r.Id == s.Referral));
        });
        model.Entity<ReferralConsent>(consent =>
        {
            consent.ToTable("ReferralConsent");
            consent.HasKey(c => c.Id);
            consent.Property(c => c.Id).ValueGeneratedNever();
            consent.Property(c => c.TextVersion).HasMaxLength(20);
            consent.Property(c => c.Purpose).HasMaxLength(LongestCode);
            consent.Property(c => c.Covers).HasMaxLength(200);
            consent.RefersTo(c => c.AskedBy);
            consent.HasQueryFilter(ReferralTables.Party, c => db.Set<Referral>().Any(r => r.Id == c.Referral));
        });
        model.Entity<ReferralYear>(year =>
        {
            year.ToTable("ReferralYear");
            year.HasKey(y => y.Year);
            year.Property(y => y.Year).ValueGeneratedNever();
        });
    }
}

/// <summary>The way to the referrals.</summary>
public static class ReferralTables
{
    /// <summary>Name of the filter that keeps referrals to their two parties. Lifting it is explicit: for sums, for numbers, for wiping old drafts.</summary>
    internal const string Party = "Party";

    /// <summary>The referrals that the current member is party to.</summary>
    public static DbSet<Referral> Referrals(this NetworkDb db) => db.Set<Referral>();

    /// <summary>The referral, for a step by the sender's side; null when the member is not of it.</summary>
    internal static async Task<Referral?> LoadAsSender(this NetworkDb db, ReferralId id, ICurrentMember me, CancellationToken ct)
    {
        await db.TakeHoldOf(id, ct);
        return await db.Referrals().FirstOrDefaultAsync(r => r.Id == id && r.Sender == me.Partner, ct);
    }

    /// <summary>The referral, for a step by the team; null when the member is not of it.</summary>
    internal static async Task<Referral?> LoadAsTeam(this NetworkDb db, ReferralId id, ICurrentMember me, CancellationToken ct)
    {
        await db.TakeHoldOf(id, ct);
        return await db.Referrals().FirstOrDefaultAsync(r => r.Id == id && r.Work != WorkStatus.Draft && db.TeamMembers().Any(m => m.Team == r.Team && m.Member == me.Id), ct);
    }

    /// <summary>Makes a second writer wait for the first, so that who comes second hears the rule and not that somebody changed the row, and by name who.</summary>
    internal static Task<int> TakeHoldOf(this NetworkDb db, ReferralId id, CancellationToken ct) =>
        db.Referrals().Where(r => r.Id == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.ChangedAt, r => r.ChangedAt), ct);
}
