using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners;

public sealed class ServiceTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Every_member_reads_what_a_partner_offers_and_any_coordinator_writes_it(DatabaseKind database)
    {
        await using var scene = await Scene.Start(database);
        var service = await scene.Coordinator.Done(new AddService(scene.Kade, Form()));
        var referrer = scene.Network.As(MemberId.New(), scene.Partners.Weert, Role.Referrer);

        var row = (await referrer.Done(new FindServices { Partner = scene.Kade })).Page.Rows.ShouldHaveSingleItem();

        (row.Name, row.ForWhom, row.About, row.Hours, row.Capacity, row.CapacityOn, row.ReviewedOn).ShouldBe(("Taalcafé", "Nieuwkomers", "Taal", "ma 09:00-12:30 13:30-17:00; wo 13:00-17:00", ServiceCapacity.Available, scene.Today, scene.Today));
        (await referrer.Send(new EndService(service))).Failure.ShouldBeOfType<Failure.Forbidden>();
        await scene.Coordinator.Done(new EndService(service));
        (await referrer.Done(new FindServices())).Page.Rows.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_is_found_by_what_it_offers(DatabaseKind database)
    {
        await using var scene = await Scene.Start(database);
        await scene.Coordinator.Done(new AddService(scene.Kade, Form()));

        foreach (var words in (string[])["taalcafe", "TAALC", "ta"]) (await scene.Partners.AtWeert.Done(new FindPartners { Words = words })).Page.Rows.Select(row => row.Name).ShouldContain("De Kade (demo)", words);
        (await scene.Partners.AtWeert.Done(new FindPartners { Words = "naaicafe" })).Page.Rows.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_service_that_nobody_checked_for_a_year_says_so(DatabaseKind database)
    {
        await using var scene = await Scene.Start(database);
        var service = await scene.Coordinator.Done(new AddService(scene.Kade, Form()));
        scene.Network.Clock.Pass(TimeSpan.FromDays(PartnerService.ReviewDays));
        (await scene.Coordinator.Done(new FindServices { Due = true })).DueInAll.ShouldBe(0);

        scene.Network.Clock.Pass(TimeSpan.FromDays(1));
        var due = await scene.Coordinator.Done(new FindServices { Due = true });
        (due.DueInAll, due.Page.Rows.ShouldHaveSingleItem().IsDue(due.Today)).ShouldBe((1, true));

        var reviewed = await scene.Coordinator.Send(new ReviewService(service));
        (await scene.Coordinator.Done(new FindServices { Due = true })).Page.Rows.ShouldBeEmpty();
        await scene.Coordinator.Done(new UndoOperation(reviewed.Receipt!.Operation!.Value));
        (await scene.Coordinator.Done(new FindServices { Due = true })).DueInAll.ShouldBe(1);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_day_of_the_room_changes_only_with_the_room(DatabaseKind database)
    {
        await using var scene = await Scene.Start(database);
        var service = await scene.Coordinator.Done(new AddService(scene.Kade, Form()));
        var first = scene.Today;
        scene.Network.Clock.Pass(TimeSpan.FromDays(40));

        await Change(form => form with { Description = "Praat met anderen." });
        (await Row()).CapacityOn.ShouldBe(first);
        await Change(form => form with { Capacity = ServiceCapacity.Full });
        (await Row()).CapacityOn.ShouldBe(scene.Today);
        await Change(form => form with { Capacity = ServiceCapacity.Unknown });
        (await Row()).CapacityOn.ShouldBeNull();

        async Task<ServiceRow> Row() => (await scene.Coordinator.Done(new FindServices { Partner = scene.Kade })).Page.Rows.Single();
        async Task Change(Func<ServiceForm, ServiceForm> change)
        {
            var known = await scene.Coordinator.Done(new GetServiceForm(scene.Kade, service));
            await scene.Coordinator.Done(new ChangeService(service, change(known.Form)));
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task When_partners_merge_the_one_that_stays_offers_what_both_did(DatabaseKind database)
    {
        await using var scene = await Scene.Start(database);
        var other = await scene.Partners.Add("Buurthuis De Kade (demo)");
        await scene.Coordinator.Done(new AddService(scene.Kade, Form()));

        await scene.Coordinator.With(async (IServiceProvider services) =>
        {
            foreach (var listener in (IEnumerable<IEventHandler<PartnersMerged>>)services.GetService(typeof(IEnumerable<IEventHandler<PartnersMerged>>))!) await listener.Handle(new PartnersMerged(other, scene.Kade), CancellationToken.None);
            return await ((NetworkDb)services.GetService(typeof(NetworkDb))!).SaveChangesAsync();
        });

        (await scene.Coordinator.Done(new FindServices { Partner = other })).Page.Rows.ShouldHaveSingleItem().Name.ShouldBe("Taalcafé");
    }

    [Theory]
    [InlineData("9-12", "9.00-12.00")]
    [InlineData("9.00 - 12.30 en 13:30 tot 17 uur", "9.00-12.30, 13.30-17.00")]
    [InlineData("9 uur tot 12 uur", "9.00-12.00")]
    [InlineData("", "")]
    public void Times_are_read_the_way_people_write_them(string typed, string read) => OpeningHours.Write(OpeningHours.Read(typed)!).ShouldBe(read);

    [Theory]
    [InlineData("de hele dag")]
    [InlineData("12-9")]
    [InlineData("9-25")]
    [InlineData("9-12, 11-13")]
    [InlineData("9-12 even dicht")]
    public void Times_that_make_no_sense_are_sent_back(string typed) => OpeningHours.Read(typed).ShouldBeNull();

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_wrong_with_a_service_is_said_beside_the_field(DatabaseKind database)
    {
        await using var scene = await Scene.Start(database);

        var outcome = await scene.Coordinator.Send(new AddService(scene.Kade, new ServiceForm { Hours = ["morgen"], Themes = ["bestaat-niet"] }));

        outcome.Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field).ShouldBe(["Form.Name", "Form.Description", "Form.Hours[0]", "Form.Themes[0]"], ignoreOrder: true);
        (await scene.Coordinator.Send(new AddService(PartnerId.New(), Form()))).Failure.ShouldBeOfType<Failure.NotFound>();
    }

    private static ServiceForm Form() => new()
    {
        Name = "Taalcafé",
        Description = "Praat Nederlands bij een kop koffie.",
        TargetGroups = ["newcomers"],
        Themes = ["language"],
        Hours = ["9.00-12.30, 13.30-17.00", null, "13-17"],
        Price = ServicePrice.Free,
        Capacity = ServiceCapacity.Available,
    };

    private sealed record Scene(PartnerScene Partners, PartnerId Kade, TestSession Coordinator) : IAsyncDisposable
    {
        public TestNetwork Network => Partners.Network;

        public DateOnly Today => Network.Clock.Today();

        public static async Task<Scene> Start(DatabaseKind database)
        {
            var partners = await PartnerScene.Start(database);
            var kade = await partners.Add("De Kade (demo)");
            var member = await partners.Network.AsOperator().Done(new InviteMember("Marleen Voorbeeld", "marleen@demo.example", partners.Tiel, [Role.Coordinator]));
            return new Scene(partners, kade, partners.Network.As(member, partners.Tiel, Role.Coordinator));
        }

        public ValueTask DisposeAsync() => Partners.DisposeAsync();
    }
}
