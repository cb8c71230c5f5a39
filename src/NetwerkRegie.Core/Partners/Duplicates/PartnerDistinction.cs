using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>Somebody looked at two partners that resemble each other, and said that they are not the same. The pair has no order.</summary>
public sealed class PartnerDistinction : Entity
{
    private PartnerDistinction()
    {
    }

    /// <summary>Identifies the judgement.</summary>
    public PartnerDistinctionId Id { get; private set; }

    /// <summary>The partner with the lower id.</summary>
    public PartnerId Low { get; private set; }

    /// <summary>The partner with the higher id.</summary>
    public PartnerId High { get; private set; }

    /// <summary>The day it was said.</summary>
    public DateOnly SaidOn { get; private set; }

    /// <summary>The two are told apart.</summary>
    public static PartnerDistinction Between(PartnerId one, PartnerId other, DateOnly on)
    {
        var (low, high) = InOrder(one, other);
        return new PartnerDistinction { Id = PartnerDistinctionId.New(), Low = low, High = high, SaidOn = on };
    }

    /// <summary>The pair, the lower id first.</summary>
    internal static (PartnerId Low, PartnerId High) InOrder(PartnerId one, PartnerId other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);

    /// <summary>One of the two turned out to be another partner.</summary>
    internal void MovesTo(PartnerId gone, PartnerId kept) => (Low, High) = InOrder(Low == gone ? kept : Low, High == gone ? kept : High);
}

/// <summary>That one partner was merged into another: the address of the one that went leads to the one that stayed.</summary>
public sealed class PartnerMerge : Entity
{
    private PartnerMerge()
    {
    }

    /// <summary>Identifies the merge.</summary>
    public PartnerMergeId Id { get; private set; }

    /// <summary>The partner that stayed.</summary>
    public PartnerId Kept { get; private set; }

    /// <summary>The id of the one that went; no row has it any more.</summary>
    public PartnerId Gone { get; private set; }

    /// <summary>What the one that went was called.</summary>
    public string GoneName { get; private set; } = "";

    /// <summary>The day.</summary>
    public DateOnly MergedOn { get; private set; }

    internal static PartnerMerge Of(PartnerId kept, Partner gone, DateOnly on) => new() { Id = PartnerMergeId.New(), Kept = kept, Gone = gone.Id, GoneName = gone.Name, MergedOn = on };

    /// <summary>The one that stayed was merged into another itself.</summary>
    internal void MovesTo(PartnerId kept) => Kept = kept;
}

internal sealed class DuplicateTables : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<PartnerDistinction>(distinction =>
        {
            distinction.ToTable("PartnerDistinction");
            distinction.HasKey(d => d.Id);
            distinction.Property(d => d.Id).ValueGeneratedNever();
            distinction.RefersTo(d => d.Low);
            distinction.RefersTo(d => d.High);
            distinction.HasIndex(d => new { d.Low, d.High }).IsUnique();
        });
        model.Entity<PartnerMerge>(merge =>
        {
            merge.ToTable("PartnerMerge");
            merge.HasKey(m => m.Id);
            merge.Property(m => m.Id).ValueGeneratedNever();
            merge.Property(m => m.GoneName).HasMaxLength(Partner.LongestName);
            merge.RefersTo(m => m.Kept);
            merge.HasIndex(m => m.Gone);
        });
    }
}
