using System.Net;
using NetwerkRegie.Web.Tests.Access;

namespace NetwerkRegie.Web.Tests.Referrals;

/// <summary>What a referral says goes to its two parties and nowhere else: not to another role, and not to another page.</summary>
public sealed class SecrecyTests(DemoProgram demo) : IClassFixture<DemoProgram>
{
    private const string Name = "mevrouw Zomerlicht";
    private const string Phone = "06 0000 01 77";
    private const string Moment = "na kwart voor vier";
    private const string Question = "Zoekt gezelschap bij het kwartetten.";
    private const string Feedback = "Er is een vaste afspraak gemaakt.";

    [Fact]
    public async Task Nobody_but_the_two_parties_reads_it_on_any_page()
    {
        var referral = await Referred();

        await Reads("verwijzer", referral, Feedback);
        await Reads("wijkteam", referral, Question, Feedback);
        await Reads("teamcoordinator", referral, Question, Feedback);
        string[] searches = ["/partners?q=zomerlicht", "/partners?q=0000%2001%2077", "/netwerk?q=zomerlicht", "/doorverwijzingen?kant=Team&tab=Done", "/doorverwijzingen?kant=Sender&tab=Answered", "/rapporten?soort=Funder&toon=1"];
        foreach (var account in PageTable.Accounts.Where(account => account.Length > 0))
        {
            foreach (var path in PageTable.Lines.Select(line => "/" + line.Path(demo.Rows)).Concat(searches)) await TellsNothing(account, path);
            if (account is not ("verwijzer" or "wijkteam" or "teamcoordinator")) (await TellsNothing(account, referral)).ShouldBe(HttpStatusCode.Forbidden, account);
        }
    }

    private async Task Reads(string account, string referral, params string[] words)
    {
        var page = (await demo.Visitor(account).Open(referral)).Body!.TextContent;
        foreach (var word in (string[])[Name, Phone, Moment, Question, Feedback]) page.Contains(word, StringComparison.Ordinal).ShouldBe(words.Contains(word), $"{account}: {word}");
    }

    private async Task<HttpStatusCode> TellsNothing(string account, string path)
    {
        using var answer = await demo.Visitor(account).Get(path);
        var page = await answer.Content.ReadAsStringAsync();
        foreach (var word in (string[])["Zomerlicht", Phone, Moment, "kwartetten", "vaste afspraak gemaakt"]) page.ShouldNotContain(word, Case.Sensitive, $"{account} at {path}");
        return answer.StatusCode;
    }

    private async Task<string> Referred()
    {
        var referrer = demo.Visitor("verwijzer");
        var form = (await referrer.Open("/doorverwijzingen/nieuw")).Forms.Single(form => form.QuerySelector("[name='Facts.Theme']") is not null);
        form.SetAttribute("action", "/doorverwijzingen/nieuw?handler=Send");
        using var sent = await referrer.Submit(
            form,
            ("Facts.Theme", "loneliness"),
            ("Facts.Area", "WK0202ZA"),
            ("Facts.Team", demo.Rows.Team.Value.ToString()),
            ("Facts.Resident.Name", Name),
            ("Facts.Resident.Phone", Phone),
            ("Facts.Resident.BestMoment", Moment),
            ("Facts.Resident.Question", Question),
            ("Facts.AgreesToHelp", "true"),
            ("Facts.Consent", "Spoken"),
            ("Facts.Secrecy", "NotBound"));
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var referral = sent.Headers.Location!.ToString();
        var team = demo.Visitor("wijkteam");
        var taken = await team.SubmitAndFollow(Door.FormTo(await team.Open(referral), "handler=Accept"));
        await team.SubmitAndFollow(Door.FormTo(taken, "handler=Complete"), ("Form.Outcome", "StartedWithOffer"), ("Form.Feedback", Feedback));
        return referral;
    }
}
