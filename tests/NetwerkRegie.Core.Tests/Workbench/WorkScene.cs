using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Workbench;

/// <summary>A library with two coordinators and a referrer, another library with one coordinator, and a partner of both with a contact of the first.</summary>
internal sealed class WorkScene : IAsyncDisposable
{
    private WorkScene(TestNetwork network) => Network = network;

    public TestNetwork Network { get; }

    public PartnerId Library { get; private set; }

    public PartnerId Partner { get; private set; }

    public ContactId Contact { get; private set; }

    public MemberId AdaId { get; private set; }

    public MemberId BoId { get; private set; }

    public TestSession Ada { get; private set; } = null!;

    public TestSession Bo { get; private set; } = null!;

    public TestSession Referrer { get; private set; } = null!;

    public TestSession Elsewhere { get; private set; } = null!;

    public DateOnly Today => Network.Clock.Today();

    public static async Task<WorkScene> Start(DatabaseKind database, Action<Microsoft.Extensions.DependencyInjection.IServiceCollection, NetworkSettings>? adjust = null)
    {
        var scene = new WorkScene(await TestNetwork.Start(database, adjust));
        var operate = scene.Network.AsOperator();
        scene.Library = await operate.Done(new RegisterPartner(new PartnerForm { Name = "Bieb Tiel (demo)", Type = nameof(PartnerType.Library) }));
        var other = await operate.Done(new RegisterPartner(new PartnerForm { Name = "Bieb Weert (demo)", Type = nameof(PartnerType.Library) }));
        (scene.AdaId, scene.Ada) = await scene.Join("Ada Demo", "ada@demo.example", scene.Library, Role.Coordinator);
        (scene.BoId, scene.Bo) = await scene.Join("Bo Demo", "bo@demo.example", scene.Library, Role.Coordinator);
        (_, scene.Referrer) = await scene.Join("Rik Demo", "rik@demo.example", scene.Library, Role.Referrer);
        (_, scene.Elsewhere) = await scene.Join("Eva Demo", "eva@demo.example", other, Role.Coordinator);
        scene.Partner = await scene.Add("De Kade (demo)");
        scene.Contact = await scene.Ada.Done(new AddContact(scene.Partner, new ContactForm { Name = "Noor Nepnaam", Email = "Noor@kade.example" }));
        return scene;
    }

    public Task<PartnerId> Add(string name) => Ada.Done(new RegisterPartner(new PartnerForm { Name = name, Type = nameof(PartnerType.Welfare) }, Anyway: true));

    public InteractionForm Form(int daysAgo = 0) => new()
    {
        Kind = InteractionKind.Call,
        Day = Today.AddDays(-daysAgo),
        Notes = "Gesproken over de wandelgroep.",
        Contacts = [Contact.Value],
        Colleagues = [AdaId.Value],
        Next = NextStep.Done,
    };

    public InteractionForm FormWithStep() => Form() with { Next = NextStep.Task, StepTitle = "Terugbellen", StepDueOn = Today, StepOwner = AdaId.Value };

    public Task<InteractionPage> Timeline(TestSession? by = null) => (by ?? Ada).Done(new FindInteractions(Partner));

    public async ValueTask DisposeAsync() => await Network.DisposeAsync();

    private async Task<(MemberId, TestSession)> Join(string name, string email, PartnerId home, Role role)
    {
        var member = await Network.AsOperator().Done(new InviteMember(name, email, home, [role]));
        return (member, Network.As(member, home, role));
    }
}
