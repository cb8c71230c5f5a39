using Microsoft.AspNetCore.Identity;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Accounts;

/// <summary>The credentials of one member, by the member's id. Who the member is, stands elsewhere: here is no name and no address.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>How many wrong passwords or codes in a row close the door.</summary>
    public const int MostFailures = 5;

    private static readonly TimeSpan[] Waits = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(60)];

    /// <summary>How often the door was closed since the last good sign-in.</summary>
    public int Lockouts { get; private set; }

    /// <summary>The time step of the last code that was accepted: a code works once.</summary>
    public long LastCodeStep { get; private set; }

    /// <summary>Credentials for a member who has none yet.</summary>
    internal static Account For(MemberId member) => new() { Id = member.Value, UserName = member.Value.ToString("N"), LockoutEnabled = true };

    /// <summary>Whether the door is closed at this moment.</summary>
    internal bool IsLockedOut(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>A wrong password or code: after every fifth the door stays closed, longer each time.</summary>
    internal void Failed(DateTimeOffset now)
    {
        if (++AccessFailedCount < MostFailures) return;
        LockoutEnd = now + Waits[Math.Min(Lockouts, Waits.Length - 1)];
        Lockouts++;
        AccessFailedCount = 0;
    }

    /// <summary>A good sign-in, or a new password: what went wrong before no longer counts.</summary>
    internal void Forgive() => (AccessFailedCount, Lockouts, LockoutEnd) = (0, 0, null);

    /// <summary>Takes a code of a time step, unless that step or a later one was taken before.</summary>
    internal bool TakeCode(long step)
    {
        if (step <= LastCodeStep) return false;
        LastCodeStep = step;
        return true;
    }
}
