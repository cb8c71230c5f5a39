using NetwerkRegie.Architecture.Tests.Compiled;
using NetwerkRegie.Architecture.Tests.Rules;
using NetwerkRegie.Architecture.Tests.Twins;

namespace NetwerkRegie.Architecture.Tests;

public sealed class RoomOrderTests
{
    private static readonly RoomOrder Rule = new();

    private const string Places = """
        namespace NetwerkRegie.Core.Regions { public enum AreaKind { District } }
        namespace NetwerkRegie.Core.Referrals { public enum ReferralStatus { Sent } public record ReferralRow(Guid Id); }

        """;

    [Fact]
    public void Rooms_use_the_rooms_before_them_only() => Rule.ShouldHoldIn(CodeBase.Built);

    [Theory]
    [InlineData("public class Area { private List<NetwerkRegie.Core.Referrals.ReferralRow> sent = []; }", "ReferralRow")]
    [InlineData("public class Area { public int Count() => new[] { 1 }.Count(_ => new NetwerkRegie.Core.Referrals.ReferralRow(default).Id != default); }", "ReferralRow")]
    [InlineData("public class Area { public async Task Wait() { await Task.Yield(); GC.KeepAlive(typeof(NetwerkRegie.Core.Referrals.ReferralRow)); } }", "ReferralRow")]
    [InlineData("public class Area<T> where T : NetwerkRegie.Core.Referrals.ReferralRow;", "ReferralRow")]
    [InlineData("public class Area { public (int, NetwerkRegie.Core.Referrals.ReferralStatus)[]? Statuses() => null; }", "ReferralStatus")]
    public void A_room_that_names_a_later_room_is_caught_wherever_it_does(string area, string named) => Rule.ShouldCatch(
        Twin.Core(Places + $"namespace NetwerkRegie.Core.Regions {{ {area} }}"),
        $"NetwerkRegie.Core.Regions.Area names NetwerkRegie.Core.Referrals.{named}, but Regions comes before Referrals.");

    [Fact]
    public void A_kernel_that_knows_a_room_is_caught() => Rule.ShouldCatch(
        Twin.Core(Places + "namespace NetwerkRegie.Core.Kernel.Pipeline { public class Trace { public Regions.AreaKind Kind; } }"),
        "NetwerkRegie.Core.Kernel.Pipeline.Trace names NetwerkRegie.Core.Regions.AreaKind, but Kernel comes before Regions.");

    [Fact]
    public void A_type_in_no_room_is_caught() => Rule.ShouldCatch(
        Twin.Core("namespace NetwerkRegie.Core.Services { public class PartnerService; }"),
        "NetwerkRegie.Core.Services.PartnerService stands in no room of the house.");

    [Fact]
    public void A_room_may_use_an_earlier_room_and_the_kernel() => Rule.ShouldHoldIn(
        Twin.Core(Places + "namespace NetwerkRegie.Core.Referrals { public class Team { public Regions.AreaKind Kind; public Kernel.Role Role; } }"));
}
