using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Changes;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network.Changes;

/// <summary>
/// A network that changed since a day: A and B grew closer, A and C apart, A and D stopped, B and C began, C and D were rated for the first time, B and D stayed as they were;
/// D stopped taking part and E came.
/// </summary>
internal sealed class ChangesScene(NetworkScene scene) : IAsyncDisposable
{
    public static readonly DateOnly Then = new(2021, 1, 1);
    private static readonly DateOnly Since = new(2020, 2, 1);
    private static readonly DateOnly Later = new(2022, 6, 1);
    private static readonly DateTime At = new(2020, 2, 1, 12, 0, 0, DateTimeKind.Utc);

    public NetworkScene Scene => scene;

    public static async Task<ChangesScene> On(DatabaseKind database)
    {
        var scene = new ChangesScene(await NetworkScene.On(database));
        foreach (var name in (string[])["A", "B", "C", "D"]) await scene.Scene.Add(name);
        await scene.Ties();
        return scene;
    }

    public Task<NetworkComparison> Compare(DateOnly? since, DateOnly? until) => Scene.Anybody.Done(new CompareNetworks(since, until, new()));

    public Task<TieId> TieBetween(string one, string other)
    {
        var (first, second) = (Scene[one], Scene[other]);
        return Scene.Network.AsOperator().Look(db => db.Ties().Where(tie => (tie.Low == first && tie.High == second) || (tie.Low == second && tie.High == first)).Select(tie => tie.Id).FirstAsync());
    }

    public async Task Merge(string kept, string gone)
    {
        var compared = await Scene.Network.AsOperator().Done(new CompareForMerge(Scene[kept], Scene[gone]));
        await Scene.Network.AsOperator().Done(new MergePartners(Scene[kept], Scene[gone], [], compared.Kept.Version, compared.Gone.Version));
    }

    public ValueTask DisposeAsync() => Scene.DisposeAsync();

    public async Task Ties()
    {
        var (closer, apart, stopped, began, rated, same) = (Between("A", "B"), Between("A", "C"), Between("A", "D"), Between("B", "C", Later), Between("C", "D"), Between("B", "D"));
        foreach (var side in (string[])["A", "B"])
        {
            Rate(closer, side, 2, Since);
            Rate(closer, side, 4, Later);
        }

        Rate(apart, "A", 3, Since);
        Rate(apart, "C", 3, Since);
        Rate(apart, "C", 1, Later);
        Rate(stopped, "A", 3, Since);
        stopped.End(Later, At).ShouldBeNull();
        Rate(rated, "C", 3, Later);
        Rate(same, "B", 2, Since);
        await Scene.Network.AsOperator().Put(closer, apart, stopped, began, rated, same);
    }

    private Tie Between(string one, string other, DateOnly? since = null) => Tie.Record(Scene[one], Scene[other], new TieCard([TieKind.SharedActivity], since ?? Since), since ?? Since, At);

    private void Rate(Tie tie, string side, int level, DateOnly on) => tie.Rate(Scene[side], new TieOpinion(new TieLevel(level)), on, null, At).ShouldBeNull();
}
