using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

internal sealed class InteractionTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<Interaction>(interaction =>
        {
            interaction.ToTable("Interaction");
            interaction.HasKey(i => i.Id);
            interaction.Property(i => i.Id).ValueGeneratedNever();
            interaction.Property(i => i.Title).HasMaxLength(Interaction.LongestTitle);
            interaction.Property(i => i.Notes).HasMaxLength(Interaction.LongestNotes);
            interaction.Ignore(i => i.PersonKey);
            interaction.RefersTo(i => i.Library);
            interaction.RefersTo(i => i.Partner);
            interaction.RefersTo(i => i.Initiative);
            interaction.RefersTo(i => i.RecordedBy);
            interaction.HasMany(i => i.People).WithOne().HasForeignKey(p => p.Interaction).OnDelete(DeleteBehavior.Cascade);
            interaction.HasIndex(i => new { i.Library, i.Partner, i.Day });
            interaction.HasQueryFilter(WorkbenchTables.Own, i => i.Library == db.MyPartner || db.OperatorActs);
        });
        model.Entity<InteractionPerson>(person =>
        {
            person.ToTable("InteractionPerson");
            person.HasKey(p => p.Id);
            person.Property(p => p.Id).ValueGeneratedNever();
            person.RefersTo(p => p.Contact);
            person.RefersTo(p => p.Colleague);
            person.HasIndex(p => new { p.Interaction, p.Contact }).IsUnique();
            person.HasIndex(p => new { p.Interaction, p.Colleague }).IsUnique();
        });
    }
}

internal sealed class WorkTaskTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db) => model.Entity<WorkTask>(task =>
    {
        task.ToTable("WorkTask");
        task.HasKey(t => t.Id);
        task.Property(t => t.Id).ValueGeneratedNever();
        task.Property(t => t.Title).HasMaxLength(WorkTask.LongestTitle);
        task.Ignore(t => t.PersonKey);
        task.RefersTo(t => t.Library);
        task.RefersTo(t => t.Owner);
        task.RefersTo(t => t.Partner);
        task.RefersTo(t => t.Interaction);
        task.HasIndex(t => new { t.Library, t.DoneOn, t.DueOn });
        task.HasQueryFilter(WorkbenchTables.Own, t => t.Library == db.MyPartner || db.OperatorActs);
    });
}

internal sealed class PartnerCareTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db) => model.Entity<PartnerCare>(care =>
    {
        care.ToTable("PartnerCare");
        care.HasKey(c => c.Id);
        care.Property(c => c.Id).ValueGeneratedNever();
        care.RefersTo(c => c.Library);
        care.RefersTo(c => c.Partner);
        care.RefersTo(c => c.Owner);
        care.HasIndex(c => new { c.Library, c.Partner }).IsUnique();
        care.HasQueryFilter(WorkbenchTables.Own, c => c.Library == db.MyPartner || db.OperatorActs);
    });
}

internal sealed class RemindersTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<Reminders>(reminders =>
        {
            reminders.ToTable("Reminders");
            reminders.HasKey(r => r.Id);
            reminders.Property(r => r.Id).ValueGeneratedNever();
            reminders.RefersTo(r => r.Member);
            reminders.HasIndex(r => r.Member).IsUnique();
            reminders.HasQueryFilter(WorkbenchTables.Own, r => r.Member == db.Me || db.OperatorActs);
        });
        model.Entity<CalendarFeed>(feed =>
        {
            feed.ToTable("CalendarFeed");
            feed.HasKey(f => f.Id);
            feed.Property(f => f.Id).ValueGeneratedNever();
            feed.Property(f => f.SecretHash).HasMaxLength(64);
            feed.RefersTo(f => f.Member);
            feed.HasIndex(f => f.Member).IsUnique();
            feed.HasIndex(f => f.SecretHash).IsUnique();
            feed.HasQueryFilter(WorkbenchTables.Own, f => f.Member == db.Me || db.OperatorActs);
        });
        model.Entity<Digest>(digest =>
        {
            digest.ToTable("Digest");
            digest.HasKey(d => new { d.Member, d.Day });
        });
    }
}

/// <summary>The way to the work of the current member's own library.</summary>
public static class WorkbenchTables
{
    /// <summary>Name of the row right: the library's own, or the member's own.</summary>
    public const string Own = "Own";

    /// <summary>The moments of contact of the current member's own library.</summary>
    public static DbSet<Interaction> Interactions(this NetworkDb db) => db.Set<Interaction>();

    /// <summary>The tasks of the current member's own library.</summary>
    public static DbSet<WorkTask> WorkTasks(this NetworkDb db) => db.Set<WorkTask>();

    /// <summary>How the current member's own library looks after its partners.</summary>
    public static DbSet<PartnerCare> PartnerCares(this NetworkDb db) => db.Set<PartnerCare>();

    /// <summary>What the current member wants to be reminded of.</summary>
    public static DbSet<Reminders> Reminders(this NetworkDb db) => db.Set<Reminders>();

    /// <summary>The secret address of the current member's calendar.</summary>
    public static DbSet<CalendarFeed> CalendarFeeds(this NetworkDb db) => db.Set<CalendarFeed>();

    /// <summary>The moment with those who took part, for changing it; null when there is none or it is not yours.</summary>
    public static Task<Interaction?> Load(this DbSet<Interaction> interactions, InteractionId id, CancellationToken ct) =>
        interactions.Include(i => i.People).FirstOrDefaultAsync(i => i.Id == id, ct);

    internal static DbSet<Digest> Digests(this NetworkDb db) => db.Set<Digest>();
}
