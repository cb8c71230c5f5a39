using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Web.Tests.Access;

public sealed class SignInTests
{
    [Theory]
    [InlineData("/profiel")]
    [InlineData("/beheer")]
    [InlineData("/beheer/leden")]
    [InlineData("/beheer/logboek")]
    public async Task A_stranger_is_sent_to_the_door_and_after_it_to_where_she_wanted(string path)
    {
        await using var network = await Door.Founded();
        var stranger = network.Stranger();

        var sent = await stranger.Get(path);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        sent.Headers.Location!.PathAndQuery.ShouldStartWith("/aanmelden?terug=");
        var inside = await stranger.Knock(Door.Administrator, path: sent.Headers.Location.PathAndQuery);

        inside.Headers.Location!.ToString().ShouldBe(path);
        (await stranger.Get(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_door_leads_nowhere_outside_the_program()
    {
        await using var network = await Door.Founded();

        var inside = await network.Stranger().Knock(Door.Administrator, path: "/aanmelden?terug=https%3A%2F%2Felders.example%2F");

        inside.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        await using var network = await Door.Founded();
        var wrong = await Said(network, Door.Administrator, "niet het goede wachtwoord");
        var unknown = await Said(network, "niemand@bieb.example", "niet het goede wachtwoord");

        wrong.ShouldContain("klopt niet");
        unknown.ShouldBe(wrong);
    }

    [Fact]
    public async Task An_empty_field_is_said_beside_it_and_is_no_wrong_guess()
    {
        await using var network = await Door.Founded();
        var visitor = network.Stranger();

        for (var empty = 0; empty < 12; empty++) (await visitor.Knock(Door.Administrator, "")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await visitor.Read(await visitor.Knock("", ""));

        page.QuerySelector("#Form_Email-error")!.TextContent.ShouldContain("Vul een e-mailadres in.");
        page.QuerySelector("#Form_Password-error")!.TextContent.ShouldContain("Vul je wachtwoord in.");
        (await visitor.Knock(Door.Administrator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_session_ends_after_eight_hours_without_a_click_and_after_twelve_whatever_happens()
    {
        var clock = new TestClock();
        clock.Set(TimeProvider.System.GetUtcNow());
        await using var network = await Door.Founded(host => host.ConfigureServices(services => services.AddSingleton<TimeProvider>(clock)));
        var idle = await network.Enter(Door.Administrator);
        var busy = await network.Enter(Door.Administrator);

        clock.Pass(TimeSpan.FromHours(7));
        (await busy.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.OK);
        clock.Pass(TimeSpan.FromHours(2));
        (await idle.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await busy.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.OK);
        clock.Pass(TimeSpan.FromHours(4));
        (await busy.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_passkey_that_is_not_there_cannot_be_removed()
    {
        await using var network = await Door.Founded();
        var visitor = await network.Enter(Door.Administrator);
        var form = Door.FormTo(await visitor.Open("/profiel/passkeys"), "handler=Add");
        form.SetAttribute("action", "/profiel/passkeys?handler=Remove");

        foreach (var id in (string[])["", "no base64 at all", "AAAA"]) (await visitor.Submit(form, ("id", id))).StatusCode.ShouldBe(HttpStatusCode.NotFound, id);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_does_not_open_the_door_either()
    {
        await using var network = await Door.Founded();
        var visitor = network.Stranger();
        for (var wrong = 0; wrong < 5; wrong++) (await visitor.Knock(Door.Administrator, "niet het goede wachtwoord")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await visitor.Knock(Door.Administrator)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Who_guesses_on_gets_a_page_that_asks_for_patience()
    {
        await using var network = await Door.Founded();
        var visitor = network.Stranger();
        for (var wrong = 0; wrong < 10; wrong++) await visitor.Knock("niemand@bieb.example", "niet het goede wachtwoord");

        var answer = await visitor.Knock("niemand@bieb.example", "niet het goede wachtwoord");

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Even rustig aan");
    }

    [Fact]
    public async Task A_changed_role_takes_effect_at_the_next_click()
    {
        await using var network = await Door.Founded();
        var id = await network.Member("tweede@bieb.example", Role.Administrator);
        var second = await network.Enter("tweede@bieb.example");
        (await second.Get("/beheer/leden")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await network.Act(async services =>
        {
            var dispatcher = services.GetRequiredService<IDispatcher>();
            var version = (await dispatcher.Send(new GetMember(id))).Value.Version.Value;
            return (await dispatcher.Send(new ChangeMemberRoles(id, [Role.Editor], version))).IsDone;
        });

        (await second.Get("/beheer/leden")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await second.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_ended_member_is_out_at_the_next_click()
    {
        await using var network = await Door.Founded();
        var id = await network.Member("tweede@bieb.example", Role.Editor);
        var second = await network.Enter("tweede@bieb.example");

        await network.Act(async services => (await services.GetRequiredService<IDispatcher>().Send(new EndMember(id))).IsDone);

        (await second.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await second.Knock("tweede@bieb.example")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_on_other_devices_and_not_this_one()
    {
        await using var network = await Door.Founded();
        var (here, there) = (await network.Enter(Door.Administrator), await network.Enter(Door.Administrator));

        var page = await here.Open("/profiel/wachtwoord");
        var changed = await here.Submit(Door.Form(page, "Form.CurrentPassword"), ("Form.CurrentPassword", Door.Good), ("Form.Password", "een heel andere lange zin"));

        changed.Headers.Location!.ToString().ShouldBe("/profiel");
        (await here.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await there.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session()
    {
        await using var network = await Door.Founded();
        var (here, there) = (await network.Enter(Door.Administrator), await network.Enter(Door.Administrator));

        await here.Submit(Door.FormTo(await here.Open("/profiel"), "SignOutEverywhere"));

        (await here.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await there.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Signing_out_asks_for_a_button()
    {
        await using var network = await Door.Founded();
        var visitor = await network.Enter(Door.Administrator);

        await visitor.Get("/afmelden");
        (await visitor.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await visitor.Submit(Door.FormTo(await visitor.Open("/profiel"), "/afmelden"));

        (await visitor.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_for_scripts_and_other_sites()
    {
        await using var network = await Door.Founded();

        var answer = await network.Stranger().Knock(Door.Administrator);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("sessie=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
    }

    [Fact]
    public async Task Outside_a_demo_no_accounts_are_shown_at_the_door()
    {
        await using var network = await Door.Founded();
        await network.Member("coordinator@demo.example", Role.Coordinator);

        (await network.Stranger().Open("/aanmelden")).Body!.TextContent.ShouldNotContain("coordinator");
    }

    private static async Task<string> Said(WebNetwork network, string email, string password)
    {
        var visitor = network.Stranger();
        var page = await visitor.Read(await visitor.Knock(email, password));
        return page.QuerySelector("main")!.TextContent.Replace(email, "", StringComparison.Ordinal);
    }
}
