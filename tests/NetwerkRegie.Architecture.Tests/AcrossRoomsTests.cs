using NetwerkRegie.Architecture.Tests.Compiled;
using NetwerkRegie.Architecture.Tests.Rules;
using NetwerkRegie.Architecture.Tests.Twins;

namespace NetwerkRegie.Architecture.Tests;

public sealed class AcrossRoomsTests
{
    private static readonly AcrossRooms Rule = new();

    private const string Partners = """
        namespace NetwerkRegie.Core.Partners
        {
            using NetwerkRegie.Core.Kernel;
            public sealed class Partner : Entity { public enum Status { Active } }
            public static class PartnerTable { public static IQueryable<Partner> Partners(this NetworkDb db) => db.Set<Partner>(); }
            public sealed record PartnerRow(Guid Id);
            public static class PartnerQueries
            {
                public static IQueryable<PartnerRow> PartnerRows(this NetworkDb db) => db.Partners().Select(_ => new PartnerRow(default));
                public static int CountPartners(this NetworkDb db) => 0;
            }
            public sealed record PartnersMerged(PartnerId Kept) : IEvent;
            public sealed record EndPartner(PartnerId Id, Reason? Why = null) : ICommand<int>;
            public sealed record Reason(string Text) { internal Partner? Of; }
            public sealed record Address(string Street);
            public sealed record SearchHit(string Name);
            public interface IPartnerSearch { IReadOnlyList<SearchHit> Find(string text); }
        }

        """;

    [Fact]
    public void Rooms_show_each_other_only_what_was_agreed() => Rule.ShouldHoldIn(CodeBase.Built);

    [Theory]
    [InlineData("public class SendReferral { private Partners.Partner? sender; }", "Partner")]
    [InlineData("public class SendReferral { public int Count(Kernel.NetworkDb db) => db.Set<Partners.Partner>().Count(); }", "Partner")]
    [InlineData("public class SendReferral { public Partners.Address? Address; }", "Address")]
    public void Another_rooms_entity_or_value_is_caught(string source, string named) => Rule.ShouldCatch(
        Twin.Core(Partners + $"namespace NetwerkRegie.Core.Referrals {{ {source} }}"),
        $"NetwerkRegie.Core.Referrals.SendReferral names NetwerkRegie.Core.Partners.{named} of another room.");

    [Fact]
    public void The_way_into_another_rooms_table_is_caught() => Rule.Violations(Twin.Core(Partners + """
        namespace NetwerkRegie.Core.Referrals { using NetwerkRegie.Core.Partners; class Sender { public int Count(Kernel.NetworkDb db) { var all = db.Partners(); return 1; } } }
        """)).ShouldBe(
        [
            "NetwerkRegie.Core.Referrals.Sender names NetwerkRegie.Core.Partners.PartnerTable of another room.",
            "NetwerkRegie.Core.Referrals.Sender names NetwerkRegie.Core.Partners.Partner of another room.",
        ], ignoreOrder: true);

    [Fact]
    public void A_way_past_the_rows_is_caught() => Rule.ShouldCatch(
        Twin.Core(Partners + """
            namespace NetwerkRegie.Core.Referrals { using NetwerkRegie.Core.Partners; class Sender { public int Count(Kernel.NetworkDb db) => db.PartnerRows().Count() + db.CountPartners(); } }
            """),
        "NetwerkRegie.Core.Referrals.Sender names NetwerkRegie.Core.Partners.PartnerQueries of another room.");

    [Fact]
    public void A_handler_that_makes_another_rooms_message_is_caught() => Rule.ShouldCatch(
        Twin.Core(Partners + """
            namespace NetwerkRegie.Core.Referrals
            {
                using NetwerkRegie.Core.Kernel;
                public sealed record SendReferral : ICommand<int>;
                internal sealed class SendReferralHandler : ICommandHandler<SendReferral, int>
                {
                    public Task<Outcome<int>> Handle(SendReferral send, CancellationToken ct) { GC.KeepAlive(typeof(Partners.EndPartner)); return Task.FromResult(new Outcome<int>()); }
                }
            }
            """),
        "NetwerkRegie.Core.Referrals.SendReferralHandler names NetwerkRegie.Core.Partners.EndPartner of another room.");

    [Fact]
    public void Who_may_send_a_message_gets_no_entity_through_it() => Rule.ShouldCatch(
        Twin.Core(Partners + "namespace NetwerkRegie.Core.Referrals { class Sender { public object Take(Partners.Reason why) => new List<Partners.Partner>(); } }"),
        "NetwerkRegie.Core.Referrals.Sender names NetwerkRegie.Core.Partners.Partner of another room.");

    [Theory]
    [InlineData("FluentValidation.Severity")]
    [InlineData("NetwerkRegie.Core.Partners.Partner")]
    [InlineData("NetwerkRegie.Core.Kernel.NetworkDb")]
    public void A_shared_type_that_is_not_plain_is_caught(string named) => Rule.ShouldCatch(
        Twin.Core(Partners + $"namespace NetwerkRegie.Core.Partners.Facts {{ public class KvkRule {{ private {named}? hidden; }} internal class Glue {{ FluentValidation.Severity free; }} }}"),
        $"NetwerkRegie.Core.Partners.Facts.KvkRule is shared by rooms and names {named}: share plain data and pure functions only.");

    [Fact]
    public void A_typed_id_outside_the_kernel_is_caught() => Rule.ShouldCatch(
        Twin.Core("namespace NetwerkRegie.Core.Referrals { public readonly record struct TeamId(Guid Value); }"),
        "NetwerkRegie.Core.Referrals.TeamId is a typed id outside the kernel, where other rooms cannot reach it.");

    [Fact]
    public void Ids_enums_events_rows_extension_points_and_a_jobs_messages_go_across() => Rule.ShouldHoldIn(Twin.Core(Partners + """
        namespace NetwerkRegie.Core.Referrals
        {
            using NetwerkRegie.Core.Kernel; using NetwerkRegie.Core.Partners;
            public sealed class Team : Entity { public PartnerId Partner { get; private set; } public Partner.Status Status { get; private set; } }
            internal sealed class MoveTeams : IEventHandler<PartnersMerged> { public Task Handle(PartnersMerged news, CancellationToken ct) => Task.CompletedTask; }
            internal sealed class FindTeams(IPartnerSearch search, NetworkDb db)
            {
                public IEnumerable<string> Names() => search.Find("x").Select(hit => hit.Name);
                public IQueryable<Guid> Partners() => db.PartnerRows().Select(row => row.Id);
            }
            internal sealed class EndIdlePartnersJob(IDispatcher dispatcher) { public Task Run() => dispatcher.Send(new EndPartner(default, new("idle"))); }
        }
        """));
}
