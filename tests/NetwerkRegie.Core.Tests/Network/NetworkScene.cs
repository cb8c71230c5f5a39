using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network;

/// <summary>Partners and ties put in place at once, without the commands that the other rooms test.</summary>
internal sealed class NetworkScene : IAsyncDisposable
{
    private static readonly DateTime Start = new(2020, 1, 1, 12, 0, 0, DateTimeKind.Utc);
    private readonly Dictionary<string, PartnerId> partners = new(StringComparer.Ordinal);

    private NetworkScene(TestNetwork network) => (Network, Anybody) = (network, network.As(MemberId.New(), PartnerId.New(), Role.Referrer));

    public TestNetwork Network { get; }

    public TestSession Anybody { get; }

    public PartnerId this[string name] => partners[name];

    public static async Task<NetworkScene> On(DatabaseKind database) => new(await TestNetwork.Start(database));

    public async Task Add(string name, PartnerType type = PartnerType.Welfare, string place = "Tiel", params string[] themes)
    {
        var partner = Partner.Register(new PartnerCard(name, type) { Locations = [new Address(null, null, null, place)], Labels = [.. themes.Select(theme => new Label(LabelKind.Theme, theme))] }, Start);
        partners.Add(name, partner.Id);
        await Network.AsOperator().Put(partner);
    }

    /// <summary>Many partners called A0, A1 and so on, in one go.</summary>
    public async Task AddMany(int count)
    {
        var many = Enumerable.Range(0, count).Select(i => (Name: $"A{i}", Partner: Partner.Register(new PartnerCard($"A{i}", PartnerType.School), Start))).ToList();
        foreach (var (name, partner) in many) partners.Add(name, partner.Id);
        await Network.AsOperator().Put([.. many.Select(one => one.Partner)]);
    }

    /// <summary>Ties, each with what its two sides say.</summary>
    public Task Join(params (string One, string Other, int? Ours, int? Theirs)[] ties) => Network.AsOperator().Put([.. ties.Select(one =>
    {
        var tie = Tie.Record(partners[one.One], partners[one.Other], new TieCard([TieKind.SharedActivity], new DateOnly(2020, 2, 1)), new DateOnly(2020, 2, 1), Start);
        if (one.Ours is { } ours) tie.Rate(partners[one.One], new TieOpinion(new TieLevel(ours)), new DateOnly(2020, 2, 1), null, Start).ShouldBeNull();
        if (one.Theirs is { } theirs) tie.Rate(partners[one.Other], new TieOpinion(new TieLevel(theirs)), new DateOnly(2020, 2, 1), null, Start).ShouldBeNull();
        return tie;
    })]);

    /// <summary>One side of the only tie says how it sees the other.</summary>
    public Task<int> Rate(string side, int level) => Network.AsOperator().With(async (NetworkDb db) =>
    {
        var tie = await db.Ties().Include(row => row.Ratings).SingleAsync();
        tie.Rate(partners[side], new TieOpinion(new TieLevel(level)), new DateOnly(2020, 2, 1), null, Start).ShouldBeNull();
        await db.SaveChangesAsync();
        await TestSession.Changed(db);
        return tie.Ratings.Count;
    });

    public Task<NetworkMap> Map(NetworkFilter? filter = null) => Anybody.Done(new GetNetworkMap(filter ?? new NetworkFilter()));

    public Task<NetworkMetrics> Metrics(NetworkFilter? filter = null) => Anybody.Done(new GetNetworkMetrics(filter ?? new NetworkFilter()));

    public ValueTask DisposeAsync() => Network.DisposeAsync();
}
