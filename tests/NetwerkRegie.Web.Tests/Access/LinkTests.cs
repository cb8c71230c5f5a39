using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Accounts;
using NetwerkRegie.Accounts.Links;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Web.Tests.Access;

public sealed class LinkTests
{
    [Fact]
    public async Task Without_a_mail_server_the_administrator_sees_the_invitation_once_and_the_invitee_comes_in_with_it()
    {
        await using var network = await Door.Founded();
        var administrator = await network.Enter(Door.Administrator);
        var form = Door.Form(await administrator.Open("/beheer/leden/nieuw"), "Form.Name");

        var card = await administrator.SubmitAndFollow(form, ("Form.Name", "Daan Verzonnen"), ("Form.Email", "daan@bieb.example"), ("Form.Partner", "bieb tiel (fictief)"), ("Form.Roles", "Referrer"));

        card.QuerySelector("#link")!.TextContent.ShouldStartWith("http://localhost/uitnodiging/", Case.Sensitive, "the address she came by, because nobody set another");
        var link = new Uri(card.QuerySelector("#link")!.TextContent).PathAndQuery;
        (await administrator.Open(new Uri(card.BaseUri).PathAndQuery)).QuerySelector("#link").ShouldBeNull();
        var daan = network.Stranger();
        await daan.Open(link);
        var page = await daan.Open(link);
        page.Body!.TextContent.ShouldContain("daan@bieb.example");
        (await daan.Submit(Door.Form(page, "Form.Password"), ("Form.Password", "kort"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await daan.Submit(Door.Form(page, "Form.Password"), ("Form.Password", Door.Good))).Headers.Location!.ToString().ShouldBe("/aanmelden");
        (await daan.Knock("daan@bieb.example")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await network.Stranger().Open(link)).Body!.TextContent.ShouldContain("al gebruikt");
    }

    [Fact]
    public async Task A_new_password_by_a_link_ends_the_sessions()
    {
        await using var network = await Door.Founded();
        var inside = await network.Enter(Door.Administrator);
        var link = await network.Act(async services =>
        {
            var member = (await services.GetRequiredService<IDispatcher>().Send(new FindMemberByEmail(Door.Administrator))).Value.Id;
            return await services.GetRequiredService<IAccounts>().MakeLink(LinkKind.PasswordReset, member);
        });
        var stranger = network.Stranger();

        var page = await stranger.Open(new Uri(link).PathAndQuery);
        await stranger.Submit(Door.Form(page, "Form.Password"), ("Form.Password", "een heel andere lange zin"));

        (await inside.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await stranger.Knock(Door.Administrator, "een heel andere lange zin")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_empty_program_is_set_up_with_the_link_of_the_console_and_then_never_again()
    {
        await using var network = new WebNetwork(demo: false);
        var link = new Uri(await network.Act(services => services.GetRequiredService<IAccounts>().MakeLink(LinkKind.SetUp, null))).PathAndQuery;
        var first = network.Stranger();
        (string, string)[] good = [("Form.Name", "Bieb Tiel (fictief)"), ("Form.Place", "Tiel"), ("Form.AdministratorName", "Fenna Fictief"), ("Form.AdministratorEmail", Door.Administrator), ("Form.Password", Door.Good)];

        var mended = await first.Read(await first.Submit(Page(await first.Open(link)), [.. good[..2], ("Form.AdministratorName", ""), .. good[3..]]));
        mended.Body!.TextContent.ShouldContain("Vul een naam in");
        mended.QuerySelector<IHtmlInputElement>("input[name='Form.Place']")!.Value.ShouldBe("Tiel");
        var done = await first.Submit(Page(await first.Open(link)), good);

        done.Headers.Location!.ToString().ShouldBe("/aanmelden");
        (await first.Knock(Door.Administrator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await first.Open("/beheer/leden")).Body!.TextContent.ShouldContain("Bieb Tiel (fictief)");
        (await network.Stranger().Get(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Setting_up_says_everything_that_is_wrong_at_once()
    {
        await using var network = new WebNetwork(demo: false);
        var link = new Uri(await network.Act(services => services.GetRequiredService<IAccounts>().MakeLink(LinkKind.SetUp, null))).PathAndQuery;
        var first = network.Stranger();

        var page = await first.Read(await first.Submit(Page(await first.Open(link))));

        string[] fields = ["Name", "Place", "AdministratorName", "AdministratorEmail", "Password"];
        fields.ShouldAllBe(field => page.QuerySelector($"#Form_{field}-error") != null);
    }

    [Fact]
    public async Task A_forgotten_password_is_chosen_anew_with_the_link_in_the_mail_and_nobody_learns_who_has_an_account()
    {
        await using var mail = SmtpServer.Started();
        await using var network = await Door.Founded(host => host.UseSetting("NetwerkRegie:Smtp:Host", SmtpServer.Host).UseSetting("NetwerkRegie:Smtp:Port", mail.Port.ToString(CultureInfo.InvariantCulture)));
        var stranger = network.Stranger();

        var unknown = await Forgot(stranger, "niemand@bieb.example");
        var known = await Forgot(stranger, Door.Administrator);
        unknown.QuerySelector("main")!.TextContent.ShouldBe(known.QuerySelector("main")!.TextContent);
        (await Forgot(stranger, " ")).QuerySelector("#Form_Email-error")!.TextContent.ShouldContain("Vul een e-mailadres in.");

        var received = await mail.Next(within: TimeSpan.FromSeconds(60));
        received.Recipients.ShouldBe([Door.Administrator]);
        var link = received.Text.Split('\n').Single(line => line.Contains("/wachtwoord/", StringComparison.Ordinal)).Trim();
        var page = await stranger.Open(new Uri(link).PathAndQuery);
        await stranger.Submit(Door.Form(page, "Form.Password"), ("Form.Password", "een heel andere lange zin"));
        (await stranger.Knock(Door.Administrator, "een heel andere lange zin")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        mail.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_guessed_set_up_link_opens_nothing()
    {
        await using var network = new WebNetwork(demo: false);

        var page = await network.Stranger().Open("/installatie/geraden");

        page.Forms.ShouldNotContain(form => form.QuerySelector("input[type=password]") != null);
    }

    private static async Task<IHtmlDocument> Forgot(Visitor visitor, string email) =>
        await visitor.Read(await visitor.Submit(Door.Form(await visitor.Open("/wachtwoord-vergeten"), "Form.Email"), ("Form.Email", email)));

    private static IHtmlFormElement Page(IHtmlDocument page) => Door.Form(page, "Form.Place");
}
