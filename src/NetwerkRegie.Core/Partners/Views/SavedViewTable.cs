using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Views;

internal sealed class SavedViewTable : ITable
{
    /// <summary>Name of the filter: a view is there for its audience only.</summary>
    public const string Audience = "Audience";

    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<SavedView>(view =>
        {
            view.ToTable("SavedView");
            view.HasKey(v => v.Id);
            view.Property(v => v.Id).ValueGeneratedNever();
            view.Property(v => v.Code).HasMaxLength(ShortCode.Length);
            view.Property(v => v.Name).HasMaxLength(SavedView.LongestName);
            view.Property(v => v.Query).HasMaxLength(SavedView.LongestQuery);
            view.RefersTo(v => v.Owner);
            view.RefersTo(v => v.Library);
            view.HasIndex(v => v.Code).IsUnique();
            view.HasIndex(v => new { v.Place, v.Audience });
            view.HasQueryFilter(Audience, v => v.Audience == ViewAudience.Everyone || (v.Audience == ViewAudience.Library && (v.Library == db.MyPartner || db.OperatorActs)) || (v.Audience == ViewAudience.Me && v.Owner == db.Me));
        });
        model.Entity<DefaultView>(choice =>
        {
            choice.ToTable("DefaultView");
            choice.HasKey(d => d.Id);
            choice.Property(d => d.Id).ValueGeneratedNever();
            choice.RefersTo(d => d.Member);
            choice.RefersTo(d => d.View);
            choice.HasIndex(d => new { d.Member, d.Place }).IsUnique();
        });
    }
}

/// <summary>The way to the views.</summary>
public static class SavedViewTables
{
    /// <summary>The views that are there for the current member.</summary>
    public static DbSet<SavedView> SavedViews(this NetworkDb db) => db.Set<SavedView>();

    /// <summary>Which view each member begins with.</summary>
    public static DbSet<DefaultView> DefaultViews(this NetworkDb db) => db.Set<DefaultView>();
}
