using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Web.Tests.Access;

/// <summary>An empty program with one library, its administrator, and what tests of the door do over and over.</summary>
internal static class Door
{
    public const string Good = "paarse fiets onder de kersenboom";
    public const string Administrator = "beheerder@bieb.example";

    /// <summary>A library with an administrator who has a password.</summary>
    public static async Task<WebNetwork> Founded(Action<IWebHostBuilder>? otherwise = null)
    {
        var network = new WebNetwork(demo: false) { Otherwise = otherwise };
        await network.Act(async services =>
        {
            (await services.GetRequiredService<IDispatcher>().Send(new FoundLibrary("Bieb Tiel (fictief)", "Tiel", "Fenna Fictief", Administrator))).IsDone.ShouldBeTrue();
            return true;
        });
        await network.Give(Administrator);
        return network;
    }

    /// <summary>Another member with a password.</summary>
    public static async Task<MemberId> Member(this WebNetwork network, string email, params Role[] roles)
    {
        var id = await network.Act(async services =>
        {
            var dispatcher = services.GetRequiredService<IDispatcher>();
            var library = (await dispatcher.Send(new FindMemberByEmail(Administrator))).Value.Partner;
            return (await dispatcher.Send(new InviteMember("Daan Verzonnen", email, library, roles))).Value;
        });
        await network.Give(email);
        return id;
    }

    /// <summary>Works in the house as the operator.</summary>
    public static async Task<T> Act<T>(this WebNetwork network, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = network.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentMember>().ActAsOperator();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Signs in through the page, and gives the answer.</summary>
    public static async Task<HttpResponseMessage> Knock(this Visitor visitor, string email, string password = Good, string path = "/aanmelden")
    {
        var page = await visitor.Open(path);
        return await visitor.Submit(Form(page, "Form.Password"), ("Form.Email", email), ("Form.Password", password));
    }

    /// <summary>A visitor who signed in.</summary>
    public static async Task<Visitor> Enter(this WebNetwork network, string email, string password = Good)
    {
        var visitor = network.Stranger();
        (await visitor.Knock(email, password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return visitor;
    }

    /// <summary>The form of a page that has a field of that name.</summary>
    public static IHtmlFormElement Form(IHtmlDocument page, string field) => page.Forms.First(form => form.QuerySelector($"input[name='{field}']:not([type=hidden])") is not null);

    /// <summary>The form of a page that is sent to an address.</summary>
    public static IHtmlFormElement FormTo(IHtmlDocument page, string address) => page.Forms.First(form => form.GetAttribute("action")?.Contains(address, StringComparison.Ordinal) == true);

    private static Task<bool> Give(this WebNetwork network, string email) => network.Act(async services =>
    {
        var member = (await services.GetRequiredService<IDispatcher>().Send(new FindMemberByEmail(email))).Value;
        return (await services.GetRequiredService<IAccounts>().SetPassword(member.Id, email, Good)).IsDone;
    });
}
