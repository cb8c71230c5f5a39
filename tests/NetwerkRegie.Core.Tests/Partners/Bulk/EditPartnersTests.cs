using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Bulk;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Bulk;

public sealed class EditPartnersTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Tags_come_to_those_that_lack_them_as_one_operation_that_can_be_undone(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var ids = new[] { await scene.Add("Een (demo)"), await scene.Add("Twee (demo)"), await scene.Add("Drie (demo)") };
        await scene.AtTiel.Done(new ChangePartner(ids[0], await scene.AtTiel.Done(new GetPartnerForm(ids[0])) with { Tags = "Zomer" }));
        var request = new BulkRequest("add-tags", ["zomer"]);

        var preview = await scene.AtTiel.Done(new PreviewBulkEdit(new BulkChoice(ids, null), request));
        (preview.Changes.Count, preview.Same.Count, preview.Impossible.Count).ShouldBe((2, 1, 0));
        preview.Same.First.ShouldHaveSingleItem().Name.ShouldBe("Een (demo)");
        var done = await scene.AtTiel.Send(new EditPartners(preview.Selection, request));
        done.Value.Changed.ShouldBe(2);
        (await Tags(scene, ids)).ShouldBe(["Zomer", "zomer", "zomer"]);

        await scene.AtTiel.Done(new UndoOperation(done.Receipt!.Operation!.Value));
        (await Tags(scene, ids)).ShouldBe(["Zomer", "", ""]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_was_seen_is_what_changes_and_who_was_changed_meanwhile_is_named(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var first = await scene.Add("Een (demo)", PartnerType.School, "Weert");
        var second = await scene.Add("Twee (demo)", PartnerType.School, "Weert");
        var request = new BulkRequest("status", ["Candidate"]);
        var preview = await scene.AtTiel.Done(new PreviewBulkEdit(new BulkChoice([], new FindPartners { Types = [PartnerType.School] }), request));
        var later = await scene.Add("Drie (demo)", PartnerType.School, "Weert");
        await scene.AtWeert.Done(new ChangePartner(first, await scene.AtWeert.Done(new GetPartnerForm(first)) with { Description = "Nieuw." }));

        var result = await scene.AtTiel.Done(new EditPartners(BulkSelection.Read(preview.Selection.Write())!, request));

        (result.Changed, result.Left).ShouldBe((1, 1));
        result.FirstLeft.ShouldBe(["Een (demo)"]);
        (await Status(scene, first), await Status(scene, second), await Status(scene, later)).ShouldBe((PartnerStatus.Active, PartnerStatus.Candidate, PartnerStatus.Active));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_cannot_be_says_why_and_the_rest_changes(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var school = await scene.Add("De Linde (demo)", PartnerType.School);
        var field = await scene.AtTiel.Done(new DefineField(new FieldForm { Name = "Leerlingen", Kind = nameof(FieldKind.Number), Types = [nameof(PartnerType.School)] }));
        var option = $"veld-{(await scene.AtTiel.Done(new ListFields())).Single(own => own.Id == field).Code}";

        (await scene.AtTiel.Send(new PreviewBulkEdit(new BulkChoice([school], null), new BulkRequest(option, ["veel"])))).Failure.ShouldBeOfType<Failure.Invalid>();
        var preview = await scene.AtTiel.Done(new PreviewBulkEdit(new BulkChoice([school, scene.Weert], null), new BulkRequest(option, ["200"])));
        preview.Impossible.ShouldHaveSingleItem().Why.ShouldBe("Het veld ‘Leerlingen’ is er niet voor bibliotheek.");
        (await scene.AtTiel.Done(new EditPartners(preview.Selection, new BulkRequest(option, ["200"])))).Changed.ShouldBe(1);
        (await scene.AtTiel.Done(new GetPartner(school))).Fields.ShouldHaveSingleItem().Text.ShouldBe("200");

        var ended = await scene.AtTiel.Done(new PreviewBulkEdit(new BulkChoice([school, scene.Weert], null), new BulkRequest("status", ["Ended"])));
        (ended.Changes.Count, ended.Impossible.Single().Count).ShouldBe((1, 1));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Places_and_what_a_partner_is_found_by_stay_as_they_are(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var id = await scene.Add("De Linde (demo)", PartnerType.School, "Weert");
        foreach (var request in new[] { new BulkRequest("add-themes", ["money"]), new BulkRequest("status", ["Candidate"]), new BulkRequest("remove-themes", ["money"]) })
        {
            await scene.AtTiel.Done(new EditPartners((await scene.AtTiel.Done(new PreviewBulkEdit(new BulkChoice([id], null), request))).Selection, request));
        }

        (await scene.AtTiel.Done(new FindPartners { Words = "linde weert" })).Page.Rows.ShouldHaveSingleItem().Place.ShouldBe("Weert");
    }

    [Fact]
    public void A_selection_that_was_tampered_with_is_no_selection() => new[] { null, "", "zzz", "!!", Convert.ToBase64String(new byte[33]) }.ShouldAllBe(text => BulkSelection.Read(text) == null);

    private static async Task<List<string>> Tags(PartnerScene scene, IEnumerable<PartnerId> ids)
    {
        var tags = new List<string>();
        foreach (var id in ids) tags.Add((await scene.AtTiel.Done(new GetPartnerForm(id))).Tags ?? "");
        return tags;
    }

    private static async Task<PartnerStatus> Status(PartnerScene scene, PartnerId id) => (await scene.AtTiel.Done(new GetPartner(id))).Partner.Status;
}
