namespace NetwerkRegie.TestKit;

/// <summary>A clock that stands at a weekday morning until the test moves it.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 18, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Lets time pass.</summary>
    public void Pass(TimeSpan span) => now += span;

    /// <summary>Puts the clock at a moment.</summary>
    public void Set(DateTimeOffset moment) => now = moment;
}
