using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Web.Tests.Exchange;

public sealed class ImportPagesTests(ImportPagesTests.Demo demo) : IClassFixture<ImportPagesTests.Demo>
{
    private readonly WebNetwork network = demo.Network;

    [Fact]
    public async Task A_coordinator_uploads_a_list_sees_what_it_would_do_takes_it_in_and_takes_it_back()
    {
        var coordinator = await network.SignedIn("coordinator");
        var address = await Upload(coordinator, "Organisatie;Plaats;KvK nr\nImportproef (fictief);Tiel;1234\n;Tiel;\n");

        var trial = await coordinator.Open(address);
        trial.QuerySelector("h1")!.TextContent.ShouldContain("nog niets veranderd");
        trial.QuerySelectorAll(".nr-counts dd").Select(count => count.TextContent).ShouldBe(["1", "0", "0", "1"]);
        trial.Body!.TextContent.ShouldContain("Een KVK-nummer heeft 8 cijfers. Dit zijn er 4.");
        trial.Body.TextContent.ShouldContain("tekens utf-8, gescheiden door puntkomma, koppen in rij 1");
        trial.QuerySelector("main details")!.TextContent.ShouldContain("Importproef (fictief)");
        (await Stored()).ShouldBe(0);

        var begin = trial.Forms.Single(form => form.Action.Contains("handler=Import", StringComparison.Ordinal));
        var done = await coordinator.SubmitAndFollow(begin);
        done.QuerySelector("h1")!.TextContent.ShouldBe("Geïmporteerd");
        (await Stored()).ShouldBe(1);
        var refused = await (await coordinator.Get($"{address}?handler=Refused")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        refused.ShouldContain("Waarom niet");
        refused.ShouldNotContain("Importproef");

        await coordinator.SubmitAndFollow(done.Forms.Single(form => form.Action.Contains("ongedaan", StringComparison.Ordinal) && form.QuerySelector("input[name=terug]") is IHtmlInputElement { Value: var back } && back == address));
        (await Stored()).ShouldBe(0);
        (await coordinator.Open("/importeren")).Body!.TextContent.ShouldContain("Ongedaan gemaakt op");
    }

    [Fact]
    public async Task All_or_nothing_stores_nothing_while_a_row_is_not_right()
    {
        var coordinator = await network.SignedIn("coordinator");
        var address = await Upload(coordinator, "Organisatie;Plaats\nAllesofniets (fictief);Tiel\n;Tiel\n");
        var begin = (await coordinator.Open(address)).Forms.Single(form => form.Action.Contains("handler=Import", StringComparison.Ordinal));

        var answer = await coordinator.Submit(begin, ("Skip", "false"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await coordinator.Read(answer)).Body!.TextContent.ShouldContain("Daarom is er niets opgeslagen");
        (await network.Look(db => db.Partners().CountAsync(p => p.Name == "Allesofniets (fictief)"))).ShouldBe(0);
    }

    [Fact]
    public async Task The_columns_a_user_chose_are_remembered_for_the_next_file_with_the_same_headings()
    {
        var coordinator = await network.SignedIn("coordinator");
        const string list = "Zaal;Waar\nKolommenproef (fictief);Tiel\n";
        var first = await coordinator.Open(await Upload(coordinator, list));
        first.Body!.TextContent.ShouldContain("Geen kolom is de naam van de partners");

        await coordinator.SubmitAndFollow(first.Forms.Single(form => form.Action.Contains("handler=Columns", StringComparison.Ordinal)), ("Fields[0]", "Name"), ("Fields[1]", "Place"));
        var second = await coordinator.Open(await Upload(coordinator, list));

        second.QuerySelectorAll(".nr-counts dd")[0].TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task What_was_chosen_for_the_columns_holds_for_the_mended_rows_too()
    {
        var coordinator = await network.SignedIn("coordinator");
        var address = await Upload(coordinator, "Ruimte;Waar\nMendproef (fictief);Tiel\n;Tiel\n");
        var first = await coordinator.Open(address);
        await coordinator.SubmitAndFollow(first.Forms.Single(form => form.Action.Contains("handler=Columns", StringComparison.Ordinal)), ("Fields[0]", "Name"), ("Fields[1]", "Place"));
        var result = await (await coordinator.Get($"{address}?handler=Refused")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var mended = await coordinator.Open(await Upload(coordinator, result.TrimStart('\uFEFF').Replace(";Tiel;", "Verbeterd (fictief);Tiel;", StringComparison.Ordinal)));

        mended.QuerySelectorAll(".nr-counts dd").Select(count => count.TextContent).ShouldBe(["1", "0", "0", "0"]);
    }

    [Fact]
    public async Task An_empty_list_is_not_called_the_same()
    {
        var coordinator = await network.SignedIn("coordinator");

        (await coordinator.Open(await Upload(coordinator, "Organisatie;Plaats\n"))).Body!.TextContent.ShouldContain("geen enkele rij");
    }

    [Fact]
    public async Task Only_a_coordinator_imports_and_only_sees_the_imports_of_the_own_library()
    {
        var coordinator = await network.SignedIn("coordinator");
        var address = await Upload(coordinator, "Organisatie\nEigen (fictief)\n");

        var director = await network.SignedIn("directeur");
        (await director.Get("/importeren")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await director.Get(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.Get($"/importeren/{Guid.Empty}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_that_is_no_table_is_told_so()
    {
        var coordinator = await network.SignedIn("coordinator");

        var answer = await Send(coordinator, "<!doctype html><html><body>geen lijst</body></html>");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await coordinator.Read(answer)).Body!.TextContent.ShouldContain("Dit is een webpagina en geen werkblad");
    }

    private Task<int> Stored() => network.Look(db => db.Partners().CountAsync(p => p.Name == "Importproef (fictief)"));

    private static async Task<string> Upload(Visitor visitor, string text)
    {
        var answer = await Send(visitor, text);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return answer.Headers.Location!.ToString();
    }

    private static async Task<HttpResponseMessage> Send(Visitor visitor, string text)
    {
        var page = await visitor.Open("/importeren");
        var token = page.QuerySelector<IHtmlInputElement>("main input[name=__RequestVerificationToken]")!.Value;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(text), "Chosen", "lijst.csv" } };
        return await visitor.Client.PostAsync(new Uri("/importeren", UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    /// <summary>One program for all tests of this class.</summary>
    public sealed class Demo : IDisposable
    {
        public WebNetwork Network { get; } = new();

        public void Dispose() => Network.Dispose();
    }
}
