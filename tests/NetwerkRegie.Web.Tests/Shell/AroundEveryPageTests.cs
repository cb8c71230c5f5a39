using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace NetwerkRegie.Web.Tests.Shell;

public sealed class AroundEveryPageTests(AroundEveryPageTests.OneProgram program) : IClassFixture<AroundEveryPageTests.OneProgram>
{
    private readonly Visitor stranger = program.Network.Stranger();

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_words()
    {
        var answer = await stranger.Get("/er-is-hier-niets");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await stranger.Read(answer);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Deze pagina is er niet");
        page.QuerySelectorAll("main").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task Every_error_has_a_page_with_its_own_words_and_its_own_status(int code)
    {
        var answer = await stranger.Get($"/fout/{code}");

        ((int)answer.StatusCode).ShouldBe(code);
        var page = await stranger.Read(answer);
        page.QuerySelector("h1")!.TextContent.ShouldNotContain("Shell.");
        page.QuerySelector(".nr-lead")!.TextContent.ShouldNotContain("Shell.");
    }

    [Fact]
    public async Task An_error_without_words_of_its_own_takes_those_of_its_kind()
    {
        ((int)(await stranger.Get("/fout/418")).StatusCode).ShouldBe(400);
        ((int)(await stranger.Get("/fout/507")).StatusCode).ShouldBe(500);
    }

    [Fact]
    public async Task Programs_get_no_page()
    {
        var answer = await stranger.Get("/api/v1/er-is-hier-niets");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<html");
    }

    [Theory]
    [InlineData("/fout/404")]
    [InlineData("/er-is-hier-niets")]
    [InlineData("/assets/app.css")]
    public async Task Every_answer_tells_the_browser_to_run_nothing_of_others(string path)
    {
        var headers = (await stranger.Get(path)).Headers;

        var policy = headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("style-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        headers.Contains("Permissions-Policy").ShouldBeTrue();
    }

    [Fact]
    public async Task Pages_are_not_kept_and_versioned_assets_are()
    {
        (await stranger.Get("/fout/404")).Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await stranger.Get("/assets/app.css?v=1")).Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
    }

    [Theory]
    [InlineData("app.css", "text/css")]
    [InlineData("app.js", "text/javascript")]
    [InlineData("source-sans-3-latin.woff2", "font/woff2")]
    [InlineData("mark.svg", "image/svg+xml")]
    public async Task The_assets_of_a_fresh_build_are_served(string file, string type)
    {
        var answer = await stranger.Get($"/assets/{file}");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
    }

    [Fact]
    public async Task Whoever_chooses_English_keeps_it_and_stays_where_she_was()
    {
        var page = await stranger.Read(await stranger.Get("/fout/404?van=hier"), "/fout/404?van=hier");
        page.DocumentElement.GetAttribute("lang").ShouldBe("nl");
        var form = page.Forms.OfType<IHtmlFormElement>().First(form => form.GetAttribute("action") == "/taal");

        var answer = await stranger.Submit(form, ("taal", "en"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/fout/404?van=hier");
        var again = await stranger.Read(await stranger.Get("/fout/404"));
        again.DocumentElement.GetAttribute("lang").ShouldBe("en");
        again.QuerySelector("h1")!.TextContent.ShouldBe("There is no such page");
    }

    [Fact]
    public async Task The_way_back_after_a_choice_of_language_never_leads_elsewhere()
    {
        var page = await stranger.Read(await stranger.Get("/fout/404"));
        var form = page.Forms.OfType<IHtmlFormElement>().First(form => form.GetAttribute("action") == "/taal");

        var answer = await stranger.Submit(form, ("taal", "en"), ("terug", "https://elders.example/"));

        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var answer = await stranger.Client.PostAsync("/taal", new FormUrlEncodedContent([new("taal", "en")]));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await stranger.Read(answer)).QuerySelector("h1")!.TextContent.ShouldBe("Dit konden we niet lezen");
    }

    [Fact]
    public async Task Every_cookie_stays_on_a_safe_line_when_people_come_over_one_and_out_of_reach_of_scripts()
    {
        await using var network = new WebNetwork(demo: false);
        using var behindProxy = network.WithWebHostBuilder(web => web.UseSetting("NetwerkRegie:PublicUrl", "https://netwerk.example"));
        var visitor = new Visitor(behindProxy.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false }));

        var cookies = (await visitor.Get("/aanmelden")).Headers.GetValues("Set-Cookie").ToList();

        cookies.ShouldContain(cookie => cookie.StartsWith("formulier=", StringComparison.Ordinal));
        cookies.ShouldAllBe(cookie => cookie.Contains("; secure", StringComparison.Ordinal) && cookie.Contains("; httponly", StringComparison.Ordinal));
    }

    /// <summary>These tests write nothing, so one program serves them all.</summary>
    public sealed class OneProgram : IAsyncDisposable
    {
        public WebNetwork Network { get; } = new(demo: false);

        public ValueTask DisposeAsync() => Network.DisposeAsync();
    }
}
