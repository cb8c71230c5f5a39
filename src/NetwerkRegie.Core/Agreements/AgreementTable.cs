using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;

namespace NetwerkRegie.Core.Agreements;

internal sealed class AgreementTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<Agreement>(agreement =>
        {
            agreement.ToTable("Agreement");
            agreement.HasKey(a => a.Id);
            agreement.Property(a => a.Id).ValueGeneratedNever();
            agreement.Property(a => a.Name).HasMaxLength(Agreement.LongestName);
            agreement.Property(a => a.Results).HasMaxLength(Agreement.LongestText);
            agreement.Property(a => a.Evaluation).HasMaxLength(Agreement.LongestText);
            agreement.RefersTo(a => a.Owner);
            agreement.HasMany(a => a.Parties).WithOne().HasForeignKey(p => p.Agreement).OnDelete(DeleteBehavior.Cascade);
            agreement.HasMany(a => a.Signatures).WithOne().HasForeignKey(s => s.Agreement).OnDelete(DeleteBehavior.Cascade);
            agreement.HasMany(a => a.Initiatives).WithOne().HasForeignKey(i => i.Agreement).OnDelete(DeleteBehavior.Cascade);
            agreement.HasMany(a => a.Documents).WithOne().HasForeignKey(d => d.Agreement).OnDelete(DeleteBehavior.Cascade);
            agreement.HasIndex(a => new { a.StartsOn, a.Id });
            agreement.HasIndex(a => a.EndsOn);

            // Who is bound by it: coordinators and directors of the parties. Others see sums.
            agreement.HasQueryFilter(AgreementTables.Party, a =>
                db.OperatorActs || ((db.Hold(Role.Coordinator) || db.Hold(Role.Director)) && a.Parties.Any(p => p.Partner == db.MyPartner)));
        });
        model.Entity<AgreementParty>(party =>
        {
            party.ToTable("AgreementParty");
            party.HasKey(p => p.Id);
            party.Property(p => p.Id).ValueGeneratedNever();
            party.RefersTo(p => p.Partner);
            party.HasIndex(p => new { p.Agreement, p.Partner }).IsUnique();
            party.HasIndex(p => p.Partner);
        });
        model.Entity<AgreementSignature>(signature =>
        {
            signature.ToTable("AgreementSignature");
            signature.HasKey(s => s.Id);
            signature.Property(s => s.Id).ValueGeneratedNever();
            signature.Property(s => s.Signatory).HasMaxLength(AgreementSignature.LongestName);
            signature.Ignore(s => s.PersonKey);
            signature.RefersTo(s => s.Partner);
            signature.HasIndex(s => new { s.Agreement, s.Partner });
        });
        model.Entity<AgreementInitiative>(link =>
        {
            link.ToTable("AgreementInitiative");
            link.HasKey(l => l.Id);
            link.Property(l => l.Id).ValueGeneratedNever();
            link.RefersTo(l => l.Initiative);
            link.HasIndex(l => new { l.Agreement, l.Initiative }).IsUnique();
            link.HasIndex(l => l.Initiative);
        });
        model.Entity<AgreementDocument>(document =>
        {
            document.ToTable("AgreementDocument");
            document.HasKey(d => d.Id);
            document.Property(d => d.Id).ValueGeneratedNever();
            document.Property(d => d.Name).HasMaxLength(FileFacts.LongestName);
            document.Property(d => d.Sha256).HasMaxLength(FileFacts.HashLength);
            document.RefersTo(d => d.By);
            document.HasIndex(d => d.File).IsUnique();
        });
    }
}

/// <summary>The way to the agreements.</summary>
public static class AgreementTables
{
    /// <summary>Name of the row right: coordinators and directors of a party.</summary>
    public const string Party = "Party";

    /// <summary>The agreements that the current member's own organisation is party to.</summary>
    public static DbSet<Agreement> Agreements(this NetworkDb db) => db.Set<Agreement>();

    /// <summary>The agreement with all its parts, for changing it; null when there is none or it is not yours.</summary>
    public static Task<Agreement?> Load(this IQueryable<Agreement> agreements, AgreementId id, CancellationToken ct) =>
        agreements.WithParts().FirstOrDefaultAsync(a => a.Id == id, ct);

    /// <summary>With all parts.</summary>
    internal static IQueryable<Agreement> WithParts(this IQueryable<Agreement> agreements) =>
        agreements.Include(a => a.Parties).Include(a => a.Signatures).Include(a => a.Initiatives).Include(a => a.Documents).AsSplitQuery();

    /// <summary>The agreements that are in one of the states on a day: the same rules as <see cref="AgreementCourse.On"/>, for the database.</summary>
    internal static IQueryable<Agreement> InState(this IQueryable<Agreement> agreements, AgreementState state, DateOnly day)
    {
        var soon = day.AddDays(AgreementCourse.ExpiringDays);
        if (state == AgreementState.Draft) return agreements.Where(a => a.Parties.Any(p => !a.Signatures.Any(s => s.Partner == p.Partner && s.SignedOn <= day)));
        var signed = agreements.Where(a => a.Parties.All(p => a.Signatures.Any(s => s.Partner == p.Partner && s.SignedOn <= day)));
        return state switch
        {
            AgreementState.Ended => signed.Where(a => a.EndsOn < day),
            AgreementState.Signed => signed.Where(a => a.StartsOn > day && (a.EndsOn == null || a.EndsOn >= day)),
            AgreementState.Expiring => signed.Where(a => a.StartsOn <= day && a.EndsOn >= day && a.EndsOn <= soon),
            _ => signed.Where(a => a.StartsOn <= day && (a.EndsOn == null || a.EndsOn > soon)),
        };
    }
}
