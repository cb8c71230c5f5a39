using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Mailings;

internal sealed class MailingTable : ITable
{
    /// <summary>Name of the row right: the library's own.</summary>
    public const string Own = "Own";

    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<Mailing>(mailing =>
        {
            mailing.ToTable("Mailing");
            mailing.HasKey(m => m.Id);
            mailing.Property(m => m.Id).ValueGeneratedNever();
            mailing.Property(m => m.Subject).HasMaxLength(Mailing.LongestSubject);
            mailing.Property(m => m.Body).HasMaxLength(Mailing.LongestBody);
            mailing.RefersTo(m => m.Library);
            mailing.HasMany(m => m.Letters).WithOne().HasForeignKey(l => l.Mailing).OnDelete(DeleteBehavior.Cascade);
            mailing.HasIndex(m => new { m.Library, m.SentAt });
            mailing.HasQueryFilter(Own, m => m.Library == db.MyPartner || db.OperatorActs);
        });
        model.Entity<MailingLetter>(letter =>
        {
            letter.ToTable("MailingLetter");
            letter.HasKey(l => l.Id);
            letter.Property(l => l.Id).ValueGeneratedNever();
            letter.RefersTo(l => l.Contact);
            letter.HasIndex(l => new { l.Mailing, l.Contact }).IsUnique();
        });
        model.Entity<MailTemplate>(template =>
        {
            template.ToTable("MailTemplate");
            template.HasKey(t => t.Id);
            template.Property(t => t.Id).ValueGeneratedNever();
            template.Property(t => t.Name).HasMaxLength(MailTemplate.LongestName);
            template.Property(t => t.Subject).HasMaxLength(Mailing.LongestSubject);
            template.Property(t => t.Body).HasMaxLength(Mailing.LongestBody);
            template.RefersTo(t => t.Library);
            template.HasIndex(t => new { t.Library, t.Name }).IsUnique();
            template.HasQueryFilter(Own, t => t.Library == db.MyPartner || db.OperatorActs);
        });
    }
}

/// <summary>The way to the mails of the current member's own library.</summary>
public static class MailingTables
{
    /// <summary>The mailings.</summary>
    public static DbSet<Mailing> Mailings(this NetworkDb db) => db.Set<Mailing>();

    /// <summary>The texts.</summary>
    public static DbSet<MailTemplate> MailTemplates(this NetworkDb db) => db.Set<MailTemplate>();

    internal static DbSet<MailingLetter> MailingLetters(this NetworkDb db) => db.Set<MailingLetter>();
}
