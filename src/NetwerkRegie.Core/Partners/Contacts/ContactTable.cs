using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts;

internal sealed class ContactTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        MapPosts(model, db);
        MapContacts(model, db);
    }

    private static void MapPosts(ModelBuilder model, NetworkDb db) => model.Entity<ContactPost>(post =>
    {
        post.ToTable("ContactPost");
        post.HasKey(p => p.Id);
        post.Property(p => p.Id).ValueGeneratedNever();
        post.Property(p => p.Function).HasMaxLength(Contact.LongestFunction);
        post.Ignore(p => p.PersonKey);
        post.RefersTo(p => p.Contact);
        post.RefersTo(p => p.Partner);
        post.RefersTo(p => p.Library);
        post.HasIndex(p => new { p.Partner, p.Library });
        post.HasIndex(p => p.Contact);
        post.HasQueryFilter(Own, p => p.Library == db.MyPartner || db.OperatorActs);
    });

    private static void MapContacts(ModelBuilder model, NetworkDb db) => model.Entity<Contact>(contact =>
    {
        contact.ToTable("Contact");
        contact.HasKey(c => c.Id);
        contact.Property(c => c.Id).ValueGeneratedNever();
        contact.Property(c => c.Name).HasMaxLength(Contact.LongestName);
        contact.Property(c => c.Function).HasMaxLength(Contact.LongestFunction);
        contact.Ignore(c => c.PersonKey);
        contact.Ignore(c => c.TakesMail);
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

    /// <summary>The former posts of those contacts.</summary>
    public static DbSet<ContactPost> ContactPosts(this NetworkDb db) => db.Set<ContactPost>();
}
