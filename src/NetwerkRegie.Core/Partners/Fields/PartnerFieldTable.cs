using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

internal sealed class PartnerFieldTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<PartnerField>(field =>
        {
            field.ToTable("PartnerField");
            field.HasKey(f => f.Id);
            field.Property(f => f.Id).ValueGeneratedNever();
            field.Property(f => f.Code).HasMaxLength(ShortCode.Length);
            field.Property(f => f.Name).HasMaxLength(PartnerField.LongestName);
            field.Property(f => f.NameEn).HasMaxLength(PartnerField.LongestName);
            field.Property(f => f.Explanation).HasMaxLength(PartnerField.LongestExplanation);
            field.Property(f => f.ExplanationEn).HasMaxLength(PartnerField.LongestExplanation);
            field.Property(f => f.Types).HasMaxLength(200);
            field.HasMany(f => f.Choices).WithOne().HasForeignKey(c => c.Field).OnDelete(DeleteBehavior.Cascade);
            field.HasIndex(f => f.Code).IsUnique();
        });
        model.Entity<PartnerFieldChoice>(choice =>
        {
            choice.ToTable("PartnerFieldChoice");
            choice.HasKey(c => c.Id);
            choice.Property(c => c.Id).ValueGeneratedNever();
            choice.Property(c => c.Name).HasMaxLength(PartnerField.LongestName);
            choice.Property(c => c.NameEn).HasMaxLength(PartnerField.LongestName);
        });
        model.Entity<PartnerFieldValue>(value =>
        {
            value.ToTable("PartnerFieldValue");
            value.HasKey(v => v.Id);
            value.Property(v => v.Id).ValueGeneratedNever();
            value.Property(v => v.Text).HasMaxLength(PartnerFieldValue.LongestText);
            value.Property(v => v.SearchText).HasMaxLength(PartnerFieldValue.LongestText * 2);
            value.Ignore(v => v.Answer);
            value.HasOne<Partner>().WithMany().HasForeignKey(v => v.Partner).OnDelete(DeleteBehavior.Cascade);
            value.HasOne<PartnerField>().WithMany().HasForeignKey(v => v.Field).OnDelete(DeleteBehavior.Restrict);
            value.HasOne<PartnerFieldChoice>().WithMany().HasForeignKey(v => v.Choice).OnDelete(DeleteBehavior.Restrict);
            value.HasIndex(v => new { v.Partner, v.Field }).IsUnique();
            value.HasIndex(v => new { v.Field, v.Choice, v.Partner });
            value.HasIndex(v => new { v.Field, v.Number });
            value.HasIndex(v => new { v.Field, v.Day });
        });
    }
}

/// <summary>The way to the fields of the network's own.</summary>
public static class PartnerFieldTables
{
    /// <summary>All fields, the ended ones too.</summary>
    public static DbSet<PartnerField> PartnerFields(this NetworkDb db) => db.Set<PartnerField>();

    /// <summary>What the fields say of the partners.</summary>
    public static DbSet<PartnerFieldValue> PartnerFieldValues(this NetworkDb db) => db.Set<PartnerFieldValue>();
}
