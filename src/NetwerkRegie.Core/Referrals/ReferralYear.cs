using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>The last number given to a referral in a year. Numbers are never given twice, also not after an undo.</summary>
public sealed class ReferralYear
{
    private ReferralYear()
    {
    }

    /// <summary>The year.</summary>
    public int Year { get; private set; }

    /// <summary>The last number given.</summary>
    public int Last { get; private set; }
}

/// <summary>Gives numbers to referrals.</summary>
internal static class ReferralNumbers
{
    /// <summary>The next number of the year; another sender waits until this operation is saved or given up, so that no number is lost.</summary>
    public static async Task<int> NextReferralNumber(this NetworkDb db, int year, CancellationToken ct) =>
        (await db.Database.SqlQuery<int>($"INSERT INTO \"ReferralYear\" (\"Year\", \"Last\") VALUES ({year}, 1) ON CONFLICT (\"Year\") DO UPDATE SET \"Last\" = \"ReferralYear\".\"Last\" + 1 RETURNING \"Last\" AS \"Value\"").ToListAsync(ct))[0];
}
