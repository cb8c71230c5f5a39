using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts;

internal sealed class ContactTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db) => model.Entity<Contact>(contact =>
    {
        contact.ToTable("Contact");
        contact.HasKey(c => c.Id);
        contact.Property(c => c.Id).ValueGeneratedNever();
        contact.Property(c => c.Name).HasMaxLength(Contact.LongestName);
        contact.Property(c => c.Function).HasMaxLength(Contact.LongestFunction);
        contact.Ignore(c => c.PersonKey);
        contact.RefersTo(c => c.Partner);
        contact.RefersTo(c => c.Library);
        contact.HasIndex(c => new { c.Library, c.SearchText });
        contact.HasIndex(c => new { c.Partner, c.Library });
        contact.HasQueryFilter(Own, c => c.Library == db.MyPartner || db.OperatorActs);
    });

    /// <summary>Name of the row right: the library's own.</summary>
    public const string Own = "Own";
}

/// <summary>The way to the contacts.</summary>
public static class ContactTables
{
    /// <summary>The contacts of the current member's own library.</summary>
    public static DbSet<Contact> Contacts(this NetworkDb db) => db.Set<Contact>();
}
