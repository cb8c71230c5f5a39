using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Confirmations;

internal sealed class ConfirmationTable : ITable
{
    /// <summary>Name of the row right: the library's own.</summary>
    public const string Own = "Own";

    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<FieldConfirmation>(confirmation =>
        {
            confirmation.ToTable("FieldConfirmation");
            confirmation.HasKey(c => c.Id);
            confirmation.Property(c => c.Id).ValueGeneratedNever();
            confirmation.Property(c => c.Mark).HasMaxLength(FieldConfirmation.MarkLength);
            confirmation.RefersTo(c => c.Partner);
            confirmation.RefersTo(c => c.Contact);
            confirmation.HasIndex(c => new { c.Partner, c.Field }).IsUnique();
            confirmation.HasIndex(c => new { c.ConfirmedAt, c.Partner });
        });
        model.Entity<ConfirmationLink>(link =>
        {
            link.ToTable("ConfirmationLink");
            link.HasKey(l => l.Id);
            link.Property(l => l.Id).ValueGeneratedNever();
            link.Property(l => l.Remark).HasMaxLength(ConfirmationLink.LongestRemark);
            link.Ignore(l => l.PersonKey);
            link.RefersTo(l => l.Partner);
            link.RefersTo(l => l.Library);
            link.RefersTo(l => l.Contact);
            link.HasIndex(l => new { l.Partner, l.Library, l.SentAt });
            link.HasQueryFilter(Own, l => l.Library == db.MyPartner || db.OperatorActs);
        });
        model.Entity<FieldProposal>(proposal =>
        {
            proposal.ToTable("FieldProposal");
            proposal.HasKey(p => p.Id);
            proposal.Property(p => p.Id).ValueGeneratedNever();
            proposal.Property(p => p.Seen).HasMaxLength(Partner.LongestDescription);
            proposal.Property(p => p.Value).HasMaxLength(Partner.LongestDescription);
            proposal.RefersTo(p => p.Partner);
            proposal.RefersTo(p => p.Library);
            proposal.RefersTo(p => p.Contact);
            proposal.RefersTo(p => p.Link);
            proposal.HasIndex(p => new { p.Library, p.Decision, p.Partner });
            proposal.HasQueryFilter(Own, p => p.Library == db.MyPartner || db.OperatorActs);
        });
        model.Entity<ContactSecret>(secret =>
        {
            secret.ToTable("ContactSecret");
            secret.HasKey(s => s.Hash);
            secret.Property(s => s.Hash).HasMaxLength(ContactSecret.HashLength);
            secret.HasIndex(s => s.About);
        });
    }
}

/// <summary>The way to what was confirmed, asked and proposed.</summary>
public static class ConfirmationTables
{
    /// <summary>The last confirmation of every fact.</summary>
    public static DbSet<FieldConfirmation> FieldConfirmations(this NetworkDb db) => db.Set<FieldConfirmation>();

    /// <summary>The links of the current member's own library.</summary>
    public static DbSet<ConfirmationLink> ConfirmationLinks(this NetworkDb db) => db.Set<ConfirmationLink>();

    /// <summary>The proposals that came to the current member's own library.</summary>
    public static DbSet<FieldProposal> FieldProposals(this NetworkDb db) => db.Set<FieldProposal>();

    internal static DbSet<ContactSecret> ContactSecrets(this NetworkDb db) => db.Set<ContactSecret>();

    /// <summary>The link that a secret opens, for changing it. Whoever holds the secret belongs to no library, so the row right is lifted; the secret takes its place.</summary>
    internal static async Task<ConfirmationLink?> Opened(this NetworkDb db, string? secret, CancellationToken ct)
    {
        var hash = ContactSecret.HashOf(secret);
        var about = await db.ContactSecrets().AsNoTracking().Where(s => s.Hash == hash).Select(s => (Guid?)s.About).FirstOrDefaultAsync(ct);
        if (about is not { } id) return null;
        var link = new ConfirmationLinkId(id);
        return await db.ConfirmationLinks().IgnoreQueryFilters([ConfirmationTable.Own]).FirstOrDefaultAsync(l => l.Id == link, ct);
    }
}
