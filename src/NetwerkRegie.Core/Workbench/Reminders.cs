using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>Whether a member wants the daily mail of her workbench. Without a row she does.</summary>
public sealed class Reminders : Entity
{
    private Reminders()
    {
    }

    /// <summary>Identifies the row.</summary>
    public RemindersId Id { get; private set; }

    /// <summary>Whose wish it is.</summary>
    public MemberId Member { get; private set; }

    /// <summary>Whether the mail comes every morning on which something waits.</summary>
    public bool Daily { get; private set; }

    /// <summary>A member says for the first time what she wants.</summary>
    public static Reminders Of(MemberId member, bool daily) => new() { Id = RemindersId.New(), Member = member, Daily = daily };

    /// <summary>She wants it otherwise.</summary>
    public void Choose(bool daily) => Daily = daily;
}

/// <summary>The secret address at which a calendar program fetches a member's work. Only a hash of the secret is kept.</summary>
public sealed class CalendarFeed : Entity
{
    private CalendarFeed()
    {
    }

    /// <summary>Identifies the row.</summary>
    public CalendarFeedId Id { get; private set; }

    /// <summary>Whose calendar it is.</summary>
    public MemberId Member { get; private set; }

    /// <summary>SHA-256 of the secret, in hexadecimal.</summary>
    public string SecretHash { get; private set; } = "";

    /// <summary>The day this secret was made.</summary>
    public DateOnly MadeOn { get; private set; }

    /// <summary>A member gets an address.</summary>
    public static CalendarFeed Open(MemberId member, string secretHash, DateOnly on) => new() { Id = CalendarFeedId.New(), Member = member, SecretHash = secretHash, MadeOn = on };

    /// <summary>The address is replaced; the old one no longer leads anywhere.</summary>
    public void Renew(string secretHash, DateOnly on) => (SecretHash, MadeOn) = (secretHash, on);
}

/// <summary>The daily mail of a member was put in the outbox: what it counts, and that there is no second one that day.</summary>
internal sealed class Digest
{
    private Digest()
    {
    }

    public MemberId Member { get; private set; }

    public DateOnly Day { get; private set; }

    public int Late { get; private set; }

    public int Today { get; private set; }

    public int Quiet { get; private set; }

    public int Others { get; private set; }

    public static Digest Of(MemberId member, DateOnly day, DigestCounts counts) =>
        new() { Member = member, Day = day, Late = counts.Late, Today = counts.Today, Quiet = counts.Quiet, Others = counts.Others };
}
