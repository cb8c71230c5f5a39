using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Tests.Access;

/// <summary>The way back from what was done earlier, long after the message with "Ongedaan maken" has gone.</summary>
public sealed class OwnChangesTests
{
    /// <summary>Two more than the card asks otherwise: which rows the work of a colleague left behind, and whether those that are not everybody's are there for who looks.</summary>
    private const int MostStatements = 14;
    private const int Looks = 3;

    [Fact]
    public async Task A_merge_is_taken_back_from_the_list_and_later_work_is_told_first()
    {
        await using var network = await Door.Founded();
        await network.Member("daan@bieb.example", Role.Coordinator);
        var coordinator = await network.Enter("daan@bieb.example");
        var (kept, gone) = (await Add(coordinator, "Weefhuis Noord (verzonnen)"), await Add(coordinator, "Naaikring Zuid (verzonnen)"));
        await coordinator.SubmitAndFollow(Form(await coordinator.Open($"{kept}/samenvoegen/{gone.Split('/')[^1]}"), "form.nr-merge"));
        await coordinator.SubmitAndFollow(Form(await coordinator.Open($"{kept}/wijzigen"), "form.nr-form"), ("Form.Phone", "0344-000999"));

        var list = await coordinator.Open("/wijzigingen");
        Row(list, "Partners samengevoegd").TextContent.ShouldContain("Weefhuis Noord (verzonnen)");
        var told = await coordinator.Read(await coordinator.Submit(Undo(Row(list, "Partners samengevoegd")).ShouldNotBeNull()));

        told.QuerySelector("main")!.TextContent.ShouldContain("Er is niets ongedaan gemaakt");
        told.QuerySelector("main table")!.TextContent.ShouldContain("Gegevens gewijzigd");
        (await coordinator.Get(gone)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var after = await coordinator.SubmitAndFollow(told.Forms.Single(form => form.QuerySelector("input[name=KeepLaterWork]") is not null));

        after.Location.PathName.ShouldBe("/wijzigingen");
        after.QuerySelector("#flash")!.TextContent.ShouldContain("Ongedaan gemaakt.");
        Row(after, "Partners samengevoegd").TextContent.ShouldContain("is ongedaan gemaakt");
        Undo(Row(after, "Partners samengevoegd")).ShouldBeNull();
        (await coordinator.Open(gone)).QuerySelector("h1")!.TextContent.ShouldBe("Naaikring Zuid (verzonnen)");
        var card = await coordinator.Open(kept);
        card.QuerySelector("h1")!.TextContent.ShouldBe("Weefhuis Noord (verzonnen)");
        card.Body!.TextContent.ShouldContain("0344 00 09 99");
    }

    [Fact]
    public async Task Nobody_reads_there_what_somebody_else_did()
    {
        await using var network = await Door.Founded();
        await network.Member("daan@bieb.example", Role.Coordinator);
        await network.Member("noor@bieb.example", Role.Coordinator);
        await Add(await network.Enter("daan@bieb.example"), "Weefhuis Noord (verzonnen)");

        var list = await (await network.Enter("noor@bieb.example")).Open("/wijzigingen");

        list.QuerySelector("main")!.TextContent.ShouldContain("Geen wijzigingen in de laatste 30 dagen");
        list.QuerySelector("main")!.TextContent.ShouldNotContain("Weefhuis");
        list.QuerySelector(".nr-me a[href='/wijzigingen']").ShouldNotBeNull("it is reached from every page");
    }

    [Fact]
    public async Task Who_lost_the_role_sees_what_she_did_without_a_way_back()
    {
        await using var network = await Door.Founded();
        var id = await network.Member("daan@bieb.example", Role.Coordinator);
        var daan = await network.Enter("daan@bieb.example");
        var card = await Add(daan, "Weefhuis Noord (verzonnen)");
        (await daan.Open(card)).QuerySelector(".nr-timeline form[action='/ongedaan']").ShouldNotBeNull();
        var changed = await network.Act(async services =>
        {
            var dispatcher = services.GetRequiredService<IDispatcher>();
            return await dispatcher.Send(new ChangeMemberRoles(id, [Role.Referrer], (await dispatcher.Send(new GetMember(id))).Value.Version.Value));
        });
        changed.IsDone.ShouldBeTrue();

        var row = Row(await daan.Open("/wijzigingen"), "Partner toegevoegd");

        Undo(row).ShouldBeNull();
        row.TextContent.ShouldContain("Je rol mag dit niet meer.");
        (await daan.Open(card)).QuerySelector(".nr-timeline form[action='/ongedaan']").ShouldBeNull();
    }

    [Fact]
    public async Task On_a_card_a_colleague_takes_back_what_was_added_and_lands_on_the_list()
    {
        var statements = new PageStatements();
        await using var network = await Door.Founded(statements.Watch);
        await network.Member("daan@bieb.example", Role.Coordinator);
        await network.Member("noor@bieb.example", Role.Coordinator);
        var (daan, noor) = (await network.Enter("daan@bieb.example"), await network.Enter("noor@bieb.example"));
        var path = await Add(daan, "Weefhuis Noord (verzonnen)");
        await daan.SubmitAndFollow(Form(await daan.Open($"{path}/contacten/nieuw"), "form.nr-form"), ("Form.Name", "Puck Verzonnen"));

        var heard = await Fewest(network, statements, () => noor.Get(path));
        heard.Count.ShouldBeLessThanOrEqualTo(MostStatements, string.Join(Environment.NewLine, heard));
        var card = await noor.Open(path);
        card.QuerySelectorAll(".nr-timeline form[action='/ongedaan']").Length.ShouldBe(2, "the partner and the contact");
        var first = await noor.SubmitAndFollow(card.QuerySelectorAll<IHtmlFormElement>(".nr-timeline form[action='/ongedaan']").First());
        first.Body!.TextContent.ShouldNotContain("Puck Verzonnen");
        var added = first.QuerySelectorAll(".nr-timeline li").Single(step => step.TextContent.Contains("Partner toegevoegd", StringComparison.Ordinal));
        var answer = await noor.Submit(Undo(added).ShouldNotBeNull());

        (await noor.Get(answer.Headers.Location!.ToString())).Headers.Location!.ToString().ShouldBe("/partners");
        (await noor.Open("/partners")).QuerySelector("#flash")!.TextContent.ShouldContain("Ongedaan gemaakt.");
        (await noor.Get(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>What a first look asks. Work that an earlier request left behind may ask along with one look, but hardly with three.</summary>
    private static async Task<IReadOnlyList<string>> Fewest(WebNetwork network, PageStatements statements, Func<Task> look)
    {
        var looks = new List<IReadOnlyList<string>>();
        while (looks.Count < Looks)
        {
            await network.Look(db => db.Database.ExecuteSqlAsync($"UPDATE \"ChangeCount\" SET \"Value\" = \"Value\" + 1"));
            looks.Add(await statements.Hear(look));
        }

        return looks.MinBy(heard => heard.Count)!;
    }

    private static async Task<string> Add(Visitor visitor, string name)
    {
        var form = Form(await visitor.Open("/partners/nieuw"), "form.nr-form");
        return (await visitor.SubmitAndFollow(form, ("Form.Name", name), ("Form.Type", "Welfare"), ("Form.Phone", "0344-000101"), ("Form.Locations[0].Place", "Tiel"))).Location.PathName;
    }

    private static IElement Row(IHtmlDocument list, string what) => list.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Contains(what, StringComparison.Ordinal));

    private static IHtmlFormElement? Undo(IElement row) => row.QuerySelector<IHtmlFormElement>("form[action='/ongedaan']");

    private static IHtmlFormElement Form(IHtmlDocument page, string form) => page.QuerySelector<IHtmlFormElement>(form).ShouldNotBeNull(page.Body?.TextContent);
}
