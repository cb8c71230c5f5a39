using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>That a member was shown what a referral says about a resident. Readings are added, never changed, and outlive the referral.</summary>
public sealed class ReferralReading
{
    private ReferralReading()
    {
    }

    /// <summary>Identifies the reading.</summary>
    public ReferralReadingId Id { get; private set; }

    /// <summary>Which referral.</summary>
    public ReferralId Referral { get; private set; }

    /// <summary>Who read it.</summary>
    public MemberId? By { get; private set; }

    /// <summary>The reader's home organisation.</summary>
    public PartnerId? Partner { get; private set; }

    /// <summary>Whether the reader read it as a member of the receiving team.</summary>
    public bool AsTeam { get; private set; }

    /// <summary>Which question was answered.</summary>
    public string Question { get; private set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    internal static ReferralReading Of(ReferralId referral, string question, ICurrentMember reader, bool asTeam, DateTime at) =>
        new() { Id = ReferralReadingId.New(), Referral = referral, By = reader.Id, Partner = reader.Partner, AsTeam = asTeam, Question = question, At = at };
}

internal sealed class ReferralReadingTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db) => model.Entity<ReferralReading>(reading =>
    {
        reading.ToTable("ReferralReading");
        reading.HasKey(r => r.Id);
        reading.Property(r => r.Id).ValueGeneratedNever();
        reading.Property(r => r.Question).HasMaxLength(60);
        reading.HasIndex(r => new { r.Referral, r.At });
    });
}

/// <summary>Writes readings down, each at once and by itself: a reading is no operation and cannot be undone.</summary>
internal sealed class ReferralReadings(NetworkDb db, IDatabaseEngine engine, ICurrentMember me, TimeProvider clock) : IReadingLog
{
    public async Task Note(IReadsPerson question, CancellationToken ct)
    {
        var referral = new ReferralId(question.Person);
        var asTeam = await db.Referrals().AnyAsync(r => r.Id == referral && db.TeamMembers().Any(m => m.Team == r.Team && m.Member == me.Id), ct);
        db.ChangeTracker.Clear();
        db.Add(ReferralReading.Of(referral, question.GetType().Name, me, asTeam, clock.Now()));
        await using var turn = await engine.TakeWriterTurn(ct);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
