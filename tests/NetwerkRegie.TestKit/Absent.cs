using Xunit;

namespace NetwerkRegie.TestKit;

/// <summary>What a test does when something outside the clone is not there: skip on a desk, fail under CI, where nothing may be missing.</summary>
public static class Absent
{
    public static void Skip(string what)
    {
        var reason = $"{what} is absent";
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)) Assert.Fail(reason);
        Assert.Skip(reason);
    }
}
