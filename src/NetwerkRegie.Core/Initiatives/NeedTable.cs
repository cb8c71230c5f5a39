using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

internal sealed class NeedTable : ITable
{
    private const int LongestCode = 40;

    public void Map(ModelBuilder model, NetworkDb db) => model.Entity<Need>(need =>
    {
        need.ToTable("Need");
        need.HasKey(n => n.Id);
        need.Property(n => n.Id).ValueGeneratedNever();
        need.RefersTo(n => n.Library);
        need.Property(n => n.Title).HasMaxLength(Need.LongestTitle);
        need.Property(n => n.Theme).HasMaxLength(LongestCode);
        need.Property(n => n.Area).HasMaxLength(LongestCode);
        need.Property(n => n.Evidence).HasMaxLength(Need.LongestEvidence);
        need.HasIndex(n => new { n.NotedOn, n.Id });
        need.HasIndex(n => new { n.Theme, n.Area });
        need.HasQueryFilter(NeedTables.Drafts, n => n.State != NeedState.Draft || db.OperatorActs || n.Library == db.MyPartner);
    });
}

/// <summary>The way to the needs.</summary>
public static class NeedTables
{
    /// <summary>The name of the rule that keeps drafts with their own organisation.</summary>
    public const string Drafts = "Drafts";

    /// <summary>The needs that the current member may see: drafts only those of the own organisation.</summary>
    public static DbSet<Need> Needs(this NetworkDb db) => db.Set<Need>();
}
