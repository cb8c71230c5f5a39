using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners;

/// <summary>Two libraries with a coordinator each, and a short way to fill the network around them.</summary>
public sealed class PartnerScene : IAsyncDisposable
{
    private PartnerScene(TestNetwork network, PartnerId tiel, PartnerId weert) =>
        (Network, Tiel, Weert, AtTiel, AtWeert) = (network, tiel, weert, network.As(MemberId.New(), tiel, Role.Coordinator), network.As(MemberId.New(), weert, Role.Coordinator));

    public TestNetwork Network { get; }

    public PartnerId Tiel { get; }

    public PartnerId Weert { get; }

    public TestSession AtTiel { get; }

    public TestSession AtWeert { get; }

    public static async Task<PartnerScene> Start(DatabaseKind database, StatementCounter? counter = null, SmtpServer? post = null)
    {
        var network = await TestNetwork.Start(database, (services, settings) =>
        {
            counter?.Watch(services);
            if (post is not null) settings.Smtp = new SmtpSettings { Host = SmtpServer.Host, Port = post.Port, From = "netwerkregie@demo.example" };
        });
        var (tiel, weert) = (Library(network, "Bieb Tiel (demo)", "Tiel"), Library(network, "Bieb Weert (demo)", "Weert"));
        await network.AsOperator().Put(tiel, weert);
        return new PartnerScene(network, tiel.Id, weert.Id);
    }

    /// <summary>Registers a partner the way a coordinator does.</summary>
    public Task<PartnerId> Add(string name, PartnerType type = PartnerType.Welfare, string? place = "Tiel", params string[] themes) =>
        AtTiel.Done(new RegisterPartner(Form(name, type, place) with { Themes = themes }, Anyway: true));

    public static PartnerForm Form(string name, PartnerType type = PartnerType.Welfare, string? place = "Tiel") =>
        new() { Name = name, Type = type.ToString(), Locations = place is null ? [] : [new LocationForm { Place = place }] };

    public ValueTask DisposeAsync() => Network.DisposeAsync();

    private static Partner Library(TestNetwork network, string name, string place) =>
        Partner.Register(new PartnerCard(name, PartnerType.Library) { Locations = [new Address(null, null, null, place)] }, network.Clock.Now(), inConsortium: true);
}
