using System.Net;
using System.Security.Cryptography;

namespace NetwerkRegie.Web.Tests.Access;

public sealed class SecondStepTests
{
    [Fact]
    public async Task With_the_second_step_on_a_password_alone_does_not_open_the_door_and_a_code_works_once()
    {
        await using var network = await Door.Founded();
        var (key, used, _) = await SwitchOn(await network.Enter(Door.Administrator));

        var visitor = network.Stranger();
        (await visitor.Knock(Door.Administrator)).Headers.Location!.ToString().ShouldStartWith("/aanmelden/code");
        (await visitor.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Step(visitor, used)).StatusCode.ShouldBe(HttpStatusCode.OK, "the code that switched it on was used before");
        (await Step(visitor, Code(key, later: 1))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.Get("/profiel")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_recovery_code_opens_the_door_once()
    {
        await using var network = await Door.Founded();
        var (_, _, codes) = await SwitchOn(await network.Enter(Door.Administrator));
        codes.Count.ShouldBe(10);

        var first = network.Stranger();
        await first.Knock(Door.Administrator);
        (await Step(first, codes[0])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var again = network.Stranger();
        await again.Knock(Door.Administrator);
        (await Step(again, codes[0])).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_gave_no_password_sees_no_second_step()
    {
        await using var network = await Door.Founded();

        (await network.Stranger().Get("/aanmelden/code")).Headers.Location!.ToString().ShouldBe("/aanmelden");
    }

    private static async Task<(string Key, string Used, IReadOnlyList<string> Codes)> SwitchOn(Visitor visitor)
    {
        var start = await visitor.Open("/profiel/twee-stappen");
        var page = await visitor.Read(await visitor.Submit(Door.FormTo(start, "handler=Start")));
        var key = page.QuerySelector("#totp-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        page.QuerySelector("svg.nr-qr path")!.GetAttribute("d").ShouldNotBeNullOrEmpty();
        var used = Code(key);
        var on = await visitor.Read(await visitor.Submit(Door.FormTo(page, "handler=SwitchOn"), ("Form.Code", used)));
        return (key, used, [.. on.QuerySelectorAll("#recovery-codes code").Select(code => code.TextContent)]);
    }

    private static async Task<HttpResponseMessage> Step(Visitor visitor, string code) =>
        await visitor.Submit(Door.Form(await visitor.Open("/aanmelden/code"), "Form.Code"), ("Form.Code", code));

    /// <summary>Reckons a code the way an authenticator app does, apart from the program's own reckoning.</summary>
    private static string Code(string key, int later = 0)
    {
        var bits = string.Concat(key.Select(sign => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(sign), 2).PadLeft(5, '0')));
        var secret = bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2)).ToArray();
        var step = BitConverter.GetBytes((TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30) + later).Reverse().ToArray();
        var hash = HMACSHA1.HashData(secret, step);
        var at = hash[19] & 15;
        var number = ((hash[at] & 127) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return (number % 1_000_000).ToString("D6");
    }
}
