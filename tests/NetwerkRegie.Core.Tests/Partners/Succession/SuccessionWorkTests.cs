using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Partners.Succession;
using NetwerkRegie.Core.Tests.Agreements;
using NetwerkRegie.Core.Tests.Initiatives;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Succession;

public sealed class SuccessionWorkTests
{
    private static readonly CarriedWork[] All = Enum.GetValues<CarriedWork>();

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_a_partner_agreed_does_offers_and_waits_for_goes_on_with_its_successor_and_undo_gives_all_of_it_back(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var heir = await scene.Partners.Add("Welzijn Groot (demo)");
        var work = await Work.Of(scene, scene.Kade);
        var counts = (await scene.AtTiel.Done(new GetDivisible(scene.Kade))).Work;
        counts.ShouldBe([new(CarriedWork.Services, 1), new(CarriedWork.Tasks, 1), new(CarriedWork.Agreements, 1), new(CarriedWork.Initiatives, 1)]);
        var before = await Where(scene);

        var done = await scene.AtTiel.Send(new SucceedPartner(scene.Kade, new SuccessionForm { Into = "Welzijn Groot (demo)", Work = All }));

        done.IsDone.ShouldBeTrue($"{done.Failure}");
        var (agreement, initiative) = (await scene.AtTiel.Done(new GetAgreement(work.Agreement)), await scene.AtTiel.Done(new GetInitiative(work.Initiative)));
        agreement.Parties.Select(party => party.Partner).ShouldBe([scene.Tiel, heir], ignoreOrder: true);
        agreement.State.ShouldBe(AgreementState.Active, "who signed for the old one, signed for its successor");
        initiative.Partners.ShouldContain(part => part.Partner == heir && part.Role == InitiativeRole.Host);
        (await scene.AtTiel.Done(new GetDivisible(heir))).Work.ShouldBe(counts);
        (await scene.AtWeert.Done(new GetDivisible(heir))).Work.Single(count => count.Kind == CarriedWork.Tasks).Count.ShouldBe(1, "a task of another library goes along unseen");
        (await scene.AtTiel.Done(new GetDivisible(scene.Kade))).Work.ShouldAllBe(count => count.Count == 0);
        (await scene.AtTiel.Done(new GetAgreement(work.Over))).Parties.ShouldContain(party => party.Partner == scene.Kade, "what was over stays with the old one");

        await scene.AtTiel.Done(new UndoOperation(done.Receipt!.Operation!.Value));
        (await Where(scene)).ShouldBe(before);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_not_chosen_stays_and_what_was_between_the_two_only_stays_too(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        await scene.Partners.Add("Welzijn Groot (demo)");
        await Work.Of(scene, scene.Kade);
        var before = await Where(scene);

        await scene.AtTiel.Done(new SucceedPartner(scene.Kade, new SuccessionForm { Into = "Welzijn Groot (demo)" }));
        (await Where(scene)).ShouldBe(before);

        await scene.AtTiel.Done(new RestorePartner(scene.Kade));
        var into = (await scene.AtTiel.Done(new GetPartner(scene.Tiel))).Partner.Name;
        await scene.AtTiel.Done(new SucceedPartner(scene.Kade, new SuccessionForm { Into = into, Work = [CarriedWork.Agreements, CarriedWork.Initiatives] }));
        (await Where(scene)).ShouldBe(before, "an agreement and an initiative of two cannot go on with one");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_split_gives_each_kind_of_work_to_the_new_partner_that_was_chosen_for_it(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var work = await Work.Of(scene, scene.Kade);
        var before = await Where(scene);

        var done = await scene.AtTiel.Send(new SplitPartner(scene.Kade, new SplitForm
        {
            Parts = [new NewPartner { Name = "Kade Jeugd (demo)", Type = "Welfare" }, new NewPartner { Name = "Kade Wijk (demo)", Type = "Welfare" }],
            Work = [new WorkDestination { Kind = CarriedWork.Services, To = "0" }, new WorkDestination { Kind = CarriedWork.Agreements, To = "1" }, new WorkDestination { Kind = CarriedWork.Tasks, To = "" }],
        }));

        done.IsDone.ShouldBeTrue($"{done.Failure}");
        (await scene.AtTiel.Done(new GetDivisible(done.Value))).Work.ShouldBe([new(CarriedWork.Services, 1), new(CarriedWork.Tasks, 0), new(CarriedWork.Agreements, 0), new(CarriedWork.Initiatives, 0)]);
        (await scene.AtTiel.Done(new GetAgreement(work.Agreement))).Parties.ShouldContain(party => party.Name == "Kade Wijk (demo)");
        (await scene.AtTiel.Done(new GetDivisible(scene.Kade))).Work.ShouldBe([new(CarriedWork.Services, 0), new(CarriedWork.Tasks, 1), new(CarriedWork.Agreements, 0), new(CarriedWork.Initiatives, 1)]);

        await scene.AtTiel.Done(new UndoOperation(done.Receipt!.Operation!.Value));
        (await Where(scene)).ShouldBe(before);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_that_merge_and_were_both_in_it_have_one_part_together(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var other = await scene.Partners.Add("De Haven (demo)");
        var agreement = await scene.Signed(form => form with { Parties = [scene.Tiel.Value, scene.Kade.Value, other.Value] });
        var form = InitiativeTests.Form(scene.Partners, scene.Kade);
        var initiative = await scene.AtTiel.Done(new ProposeInitiative(form with { Partners = [.. form.Partners, InitiativeTests.Line(other, InitiativeRole.Trainer) with { Hours = 10 }] }));
        var before = await Where(scene);

        var merged = await scene.AtTiel.Send(new SucceedPartner(scene.Kade, new SuccessionForm { Kind = SuccessionKind.Merged, Others = "De Haven (demo)", New = new NewPartner { Name = "Kade en Haven (demo)", Type = "Welfare" }, Work = All }));

        merged.IsDone.ShouldBeTrue($"{merged.Failure}");
        (await scene.AtTiel.Done(new GetAgreement(agreement))).Parties.Select(party => party.Partner).ShouldBe([scene.Tiel, merged.Value], ignoreOrder: true);
        var part = (await scene.AtTiel.Done(new GetInitiative(initiative))).Partners.Single(part => part.Partner == merged.Value);
        (part.Role, part.Hours).ShouldBe((InitiativeRole.Host, 10));

        await scene.AtTiel.Done(new UndoOperation(merged.Receipt!.Operation!.Value));
        (await Where(scene)).ShouldBe(before);
    }

    /// <summary>Which partner every piece of work is of.</summary>
    private static Task<string> Where(AgreementScene scene) => scene.Network.AsOperator().Look(async db => System.Text.Json.JsonSerializer.Serialize(new
    {
        Agreements = (await db.Agreements().AsNoTracking().Include(a => a.Parties).Include(a => a.Signatures).AsSplitQuery().OrderBy(a => a.Id).ToListAsync())
            .ConvertAll(a => new { a.Id, a.Version, Parties = a.Parties.OrderBy(p => p.Id).Select(p => new { p.Id, p.Partner }), Signed = a.Signatures.OrderBy(s => s.Id).Select(s => new { s.Id, s.Partner }) }),
        Parts = (await db.Initiatives().AsNoTracking().Include(i => i.Partners).OrderBy(i => i.Id).ToListAsync()).ConvertAll(i => i.Partners.OrderBy(p => p.Id).Select(p => new { p.Id, p.Partner, p.Role, p.Hours })),
        Services = await db.Services().OrderBy(s => s.Id).Select(s => new { s.Id, s.Partner }).ToListAsync(),
        Tasks = await db.WorkTasks().OrderBy(t => t.Id).Select(t => new { t.Id, t.Partner }).ToListAsync(),
    }));

    /// <summary>One of each, and an agreement that is over.</summary>
    private sealed record Work(AgreementId Agreement, AgreementId Over, InitiativeId Initiative)
    {
        public static async Task<Work> Of(AgreementScene scene, PartnerId partner)
        {
            await scene.AtTiel.Done(new AddService(partner, new ServiceForm { Name = "Taalcafé", Description = "Samen praten" }));
            await scene.AtTiel.Done(new PlanTask(new TaskForm { Title = "Bellen", DueOn = scene.Today, Owner = scene.Marleen.Value, Partner = partner.Value }));
            await scene.AtTiel.Done(new FinishTask(await scene.AtTiel.Done(new PlanTask(new TaskForm { Title = "Gebeld", DueOn = scene.Today, Owner = scene.Marleen.Value, Partner = partner.Value }))));
            var weert = await scene.Network.AsOperator().Done(new Core.Access.InviteMember("Wil Weert", "wil@demo.example", scene.Weert, [Role.Coordinator]));
            await scene.Network.As(weert, scene.Weert, Role.Coordinator).Done(new PlanTask(new TaskForm { Title = "Langsgaan", DueOn = scene.Today, Owner = weert.Value, Partner = partner.Value }));
            var agreement = await scene.Signed(form => form with { Parties = [scene.Tiel.Value, partner.Value] });
            var over = await scene.Signed(form => form with { Name = "Vroeger", StartsOn = scene.Today.AddDays(-30), EndsOn = scene.Today.AddDays(-3), Parties = [scene.Tiel.Value, partner.Value] });
            return new Work(agreement, over, await scene.AtTiel.Done(new ProposeInitiative(InitiativeTests.Form(scene.Partners, partner))));
        }
    }
}
