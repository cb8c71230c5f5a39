using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Initiatives;

public sealed class InitiativeTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_initiative_names_what_with_whom_for_which_function_and_when(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var kade = await scene.Add("De Kade (demo)");

        var id = await scene.AtTiel.Done(new ProposeInitiative(Form(scene, kade)));

        var dossier = await scene.AtWeert.Done(new GetInitiative(id));
        (dossier.Initiative.Name, dossier.Initiative.Function, dossier.Initiative.Theme, dossier.Initiative.Status).ShouldBe(("Taal aan tafel", LibraryFunction.DevelopmentAndEducation, "exercise", InitiativeStatus.Running));
        dossier.Partners.Select(part => (part.Name, part.Role, part.Hours)).ShouldBe([("Bieb Tiel (demo)", InitiativeRole.Lead, 40), ("De Kade (demo)", InitiativeRole.Host, null)]);
        (dossier.Hours, dossier.Cents, dossier.MayChange).ShouldBe((40, null, false), "what nobody knows is not nought");
        (await scene.AtTiel.Done(new GetInitiative(id))).MayChange.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_initiative_of_one_partner_or_without_a_period_is_sent_back(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var kade = await scene.Add("De Kade (demo)");
        var form = Form(scene, kade);

        Fields(await scene.AtTiel.Send(new ProposeInitiative(new InitiativeForm()))).ShouldBe(["Form.Name", "Form.Aim", "Form.Function", "Form.Status", "Form.StartsOn", "Form.Partners", "Form.Partners"], ignoreOrder: true);
        Fields(await scene.AtTiel.Send(new ProposeInitiative(form with { Partners = [form.Partners[0]] }))).ShouldBe(["Form.Partners"]);
        Fields(await scene.AtTiel.Send(new ProposeInitiative(form with { Partners = [form.Partners[0], form.Partners[0]] }))).ShouldContain("Form.Partners");
        Fields(await scene.AtTiel.Send(new ProposeInitiative(form with { EndsOn = form.StartsOn!.Value.AddDays(-1) }))).ShouldBe(["Form.EndsOn"]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Who_records_an_initiative_keeps_it_and_cannot_record_one_for_others(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (kade, anker) = (await scene.Add("De Kade (demo)"), await scene.Add("Het Anker (demo)"));
        var ofOthers = Form(scene, kade) with { Status = InitiativeStatus.Draft, Partners = [Line(kade, InitiativeRole.Lead), Line(anker, InitiativeRole.Host)] };

        Fields(await scene.AtTiel.Send(new ProposeInitiative(ofOthers))).ShouldBe(["Form.Partners"]);
        Fields(await scene.AtTiel.Send(new ProposeInitiative(ofOthers with { Partners = [.. ofOthers.Partners, Line(scene.Tiel, InitiativeRole.Host)] }))).ShouldBe(["Form.Partners"]);
        Fields(await scene.AtTiel.Send(new ProposeInitiative(ofOthers with { Partners = [Line(kade, InitiativeRole.Host), Line(scene.Tiel, InitiativeRole.Funder)] }))).ShouldBe(["Form.Partners"], "somebody must keep it");
        (await scene.AtTiel.Send(new ProposeInitiative(ofOthers with { Partners = [.. ofOthers.Partners, Line(scene.Tiel, InitiativeRole.CoOrganiser)] }))).IsDone.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Lead_and_co_organisers_change_an_initiative_and_a_host_only_reads_it(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var kade = await scene.Add("De Kade (demo)");
        var id = await scene.AtTiel.Done(new ProposeInitiative(Form(scene, kade) with { Partners = [Line(scene.Tiel, InitiativeRole.Lead), Line(scene.Weert, InitiativeRole.Host), Line(kade, InitiativeRole.CoOrganiser)] }));
        var atKade = scene.Network.As(MemberId.New(), kade, Role.Coordinator);

        (await scene.AtWeert.Send(new GetInitiativeForm(id))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtWeert.Send(new StopInitiative(id))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NotYourInitiative>();
        var form = await atKade.Done(new GetInitiativeForm(id));
        await atKade.Done(new ChangeInitiative(id, form with { Aim = "Samen beter lezen." }));
        (await scene.AtTiel.Send(new ChangeInitiative(id, form with { Aim = "Iets anders." }))).Failure.ShouldBeOfType<Failure.Stale>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_draft_is_there_for_its_partners_only(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var kade = await scene.Add("De Kade (demo)");
        var id = await scene.AtTiel.Done(new ProposeInitiative(Form(scene, kade) with { Status = InitiativeStatus.Draft }));
        var atKade = scene.Network.As(MemberId.New(), kade, Role.Referrer);

        (await scene.AtWeert.Send(new GetInitiative(id))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtWeert.Send(new StopInitiative(id))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtWeert.Done(new FindInitiatives("taal"))).Total.Value.ShouldBe(0);
        (await scene.AtWeert.Done(new GetPartner(kade))).Involvements.ShouldBeEmpty();
        (await atKade.Done(new FindInitiatives("taal"))).Rows.ShouldHaveSingleItem().Id.ShouldBe(id);

        var form = await scene.AtTiel.Done(new GetInitiativeForm(id));
        await scene.AtTiel.Done(new ChangeInitiative(id, form with { Status = InitiativeStatus.Planned }));
        (await scene.AtWeert.Done(new FindInitiatives("taal"))).Total.Value.ShouldBe(1);
    }

    internal static InitiativeForm Form(PartnerScene scene, PartnerId with) => new()
    {
        Name = "Taal aan tafel",
        Aim = "Buren leren samen Nederlands.",
        Function = LibraryFunction.DevelopmentAndEducation,
        Theme = "exercise",
        StartsOn = new DateOnly(2026, 3, 1),
        Status = InitiativeStatus.Running,
        Partners = [Line(scene.Tiel, InitiativeRole.Lead) with { Hours = 40 }, Line(with, InitiativeRole.Host)],
    };

    internal static InitiativePartnerForm Line(PartnerId partner, InitiativeRole role) => new() { Partner = partner.Value, Role = role };

    private static IEnumerable<string> Fields(Outcome<InitiativeId> outcome) => outcome.Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field);
}
