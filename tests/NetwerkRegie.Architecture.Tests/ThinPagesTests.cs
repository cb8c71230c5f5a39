using NetwerkRegie.Architecture.Tests.Compiled;
using NetwerkRegie.Architecture.Tests.Rules;
using NetwerkRegie.Architecture.Tests.Twins;

namespace NetwerkRegie.Architecture.Tests;

public sealed class ThinPagesTests
{
    private static readonly ThinPages Rule = new();

    [Fact]
    public void Pages_use_the_dispatcher_and_outcomes_only() => Rule.ShouldHoldIn(CodeBase.Built);

    [Theory]
    [InlineData("private NetworkDb? db;", "NetwerkRegie.Core.Kernel.NetworkDb")]
    [InlineData("public int Count(Microsoft.EntityFrameworkCore.DbContext db) => 1;", "Microsoft.EntityFrameworkCore.DbContext")]
    [InlineData("public Partner? Partner { get; set; }", "NetwerkRegie.Core.Partners.Partner")]
    [InlineData("private PartnerTable? table;", "NetwerkRegie.Core.Partners.PartnerTable")]
    public void A_page_that_reaches_for_the_database_or_an_entity_is_caught(string member, string named) => Rule.ShouldCatch(
        Page(member),
        $"NetwerkRegie.Web.Pages.Partners.Details names {named}: a page sends a message instead.");

    [Fact]
    public void A_view_that_reaches_for_the_database_is_caught() => Rule.ShouldCatch(
        Web("namespace AspNetCoreGeneratedDocument { internal sealed class Pages_Index { public NetwerkRegie.Core.Kernel.NetworkDb? Db; } }"),
        "AspNetCoreGeneratedDocument.Pages_Index names NetwerkRegie.Core.Kernel.NetworkDb: a page sends a message instead.");

    [Fact]
    public void A_page_that_sends_a_message_and_shows_a_row_is_fine() => Rule.ShouldHoldIn(Page("""
        public PartnerRow? Row { get; set; }
        public ReportTable? Table { get; set; }
        public Task<Outcome<PartnerRow>> OnPost(IDispatcher dispatcher) => dispatcher.Send(new EndPartner());
        """));

    private static CodeBase Page(string members) => Web($$"""
        namespace NetwerkRegie.Web.Pages.Partners
        {
            using NetwerkRegie.Core.Kernel; using NetwerkRegie.Core.Partners;
            public class Details : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { {{members}} }
        }
        """);

    private static CodeBase Web(string source) => new Twin()
        .With("NetwerkRegie.Core", KernelTwin.Source + """
            namespace NetwerkRegie.Core.Partners
            {
                public sealed class Partner : Kernel.Entity;
                public sealed class PartnerTable { private readonly List<Partner> partners = []; }
                public sealed record ReportTable(string Caption);
                public sealed record PartnerRow(string Name);
                public sealed record EndPartner : Kernel.ICommand<PartnerRow>;
            }
            """)
        .With("NetwerkRegie.Web", source).Code;
}
