using NetwerkRegie.Architecture.Tests.Compiled;
using NetwerkRegie.Architecture.Tests.Rules;
using NetwerkRegie.Architecture.Tests.Twins;

namespace NetwerkRegie.Architecture.Tests;

public sealed class ModestHandlersTests
{
    private static readonly ModestHandlers Rule = new();

    [Fact]
    public void Handlers_save_nothing_send_nothing_and_queries_write_nothing() => Rule.ShouldHoldIn(CodeBase.Built);

    [Theory]
    [InlineData("public sealed")]
    [InlineData("internal")]
    public void A_handler_that_is_public_or_open_is_caught(string modifiers) => Rule.ShouldCatch(
        Command(modifiers, ""),
        "NetwerkRegie.Core.Partners.EndPartnerHandler is a handler and must be internal sealed.");

    [Theory]
    [InlineData("db.SaveChanges();", "SaveChanges")]
    [InlineData("await db.SaveChangesAsync(ct);", "SaveChangesAsync")]
    [InlineData("var save = () => db.SaveChanges(); save();", "SaveChanges")]
    public void A_handler_that_saves_is_caught(string body, string method) => Rule.ShouldCatch(
        Command("internal sealed", body),
        $"NetwerkRegie.Core.Partners.EndPartnerHandler calls {method}: the pipeline saves once, for all.");

    [Theory]
    [InlineData("IDispatcher? other = null;", "NetwerkRegie.Core.Kernel.IDispatcher")]
    [InlineData("MediatR.IMediator? other = null;", "MediatR.IMediator")]
    public void A_handler_that_sends_another_message_is_caught(string body, string sender) => Rule.ShouldCatch(
        Command("internal sealed", body + " GC.KeepAlive(other);"),
        $"NetwerkRegie.Core.Partners.EndPartnerHandler names {sender}: a handler sends no other message.");

    [Theory]
    [InlineData("db.Add(new object());", "Add")]
    [InlineData("db.Set<object>().Remove(new object());", "Remove")]
    [InlineData("await db.Set<object>().ExecuteDeleteAsync(ct);", "ExecuteDeleteAsync")]
    [InlineData("db.Attach(new object());", "Attach")]
    [InlineData("db.Raise(null!);", "Raise")]
    public void A_query_that_writes_is_caught(string body, string method) => Rule.ShouldCatch(
        Query(body),
        $"NetwerkRegie.Core.Partners.FindPartnersHandler calls {method}: a query never writes.");

    [Fact]
    public void A_command_may_add_and_a_query_may_add_to_a_list()
    {
        Rule.ShouldHoldIn(Command("internal sealed", "db.Add(new object());"));
        Rule.ShouldHoldIn(Query("var names = new List<string>(); names.Add(\"\"); _ = await db.Set<object>().CountAsync(ct);"));
    }

    private static CodeBase Command(string modifiers, string body) => Twin.Core($$"""
        namespace NetwerkRegie.Core.Partners
        {
            using NetwerkRegie.Core.Kernel;
            public sealed record EndPartner : ICommand<int>;
            {{modifiers}} class EndPartnerHandler(NetworkDb db) : ICommandHandler<EndPartner, int>
            {
                public async Task<Outcome<int>> Handle(EndPartner end, CancellationToken ct) { await db.FindAsync<object>(); {{body}} return new(); }
            }
        }
        """);

    private static CodeBase Query(string body) => Twin.Core($$"""
        namespace NetwerkRegie.Core.Partners
        {
            using Microsoft.EntityFrameworkCore; using NetwerkRegie.Core.Kernel;
            public sealed record FindPartners : IQuery<int>;
            internal sealed class FindPartnersHandler(NetworkDb db) : IQueryHandler<FindPartners, int>
            {
                public async Task<Outcome<int>> Handle(FindPartners find, CancellationToken ct) { await db.FindAsync<object>(); {{body}} return new(); }
            }
        }
        """);
}
