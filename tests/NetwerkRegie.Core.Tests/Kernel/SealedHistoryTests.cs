using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>The history is a chain: whoever rewrites it is found out.</summary>
public sealed class SealedHistoryTests
{
    public static TheoryData<DatabaseKind, string> Tamperings { get; } = [.. Enum.GetValues<DatabaseKind>().SelectMany(database => ((string[])
    [
        "UPDATE \"Change\" SET \"After\" = REPLACE(\"After\", 'Ended', 'Active') WHERE \"After\" LIKE '%Ended%'",
        "UPDATE \"Change\" SET \"Before\" = REPLACE(\"Before\", 'Tiel', 'Weert') WHERE \"Before\" LIKE '%Tiel%'",
        "UPDATE \"Operation\" SET \"Command\" = 'ChangePartner' WHERE \"Command\" = 'EndPartner'",
        "DELETE FROM \"Change\" WHERE \"Operation\" IN (SELECT \"Id\" FROM \"Operation\" WHERE \"Command\" = 'EndPartner')",
        "DELETE FROM \"Operation\" WHERE \"Command\" = 'EndPartner'",
        "DELETE FROM \"Seal\" WHERE \"Number\" = 2",
    ]).Select(sql => new TheoryDataRow<DatabaseKind, string>(database, sql)))];

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_history_that_nobody_rewrote_is_whole(DatabaseKind database)
    {
        await using var network = await Sealed(database);

        (await History(network)).ShouldBe((true, 4));
    }

    [Theory, MemberData(nameof(Tamperings))]
    public async Task A_history_that_was_rewritten_is_found_out(DatabaseKind database, string sql)
    {
        await using var network = await Sealed(database);
        (await network.AsOperator().Look(db => db.Database.ExecuteSqlRawAsync(sql))).ShouldBeGreaterThan(0);

        (await History(network)).Ok.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_was_saved_this_moment_is_sealed_when_it_has_settled(DatabaseKind database)
    {
        await using var network = await Sealed(database);
        await network.AsOperator().Done(new RegisterPartner(new PartnerForm { Name = "Bieb Weert (demo)", Type = nameof(PartnerType.Library) }));

        await network.Run("seal-history");
        (await History(network)).Sealed.ShouldBe(4);
        network.Clock.Pass(TimeSpan.FromSeconds(6));
        await network.Run("seal-history");
        (await History(network)).ShouldBe((true, 5));
    }

    /// <summary>A desk of two, whose library was ended and sealed.</summary>
    private static async Task<TestNetwork> Sealed(DatabaseKind database)
    {
        var network = await TestNetwork.Start(database);
        var desk = await TwoAtADesk.Sit(network);
        await desk.Ada.Done(new EndPartner(desk.Library));
        network.Clock.Pass(TimeSpan.FromSeconds(6));
        await network.Run("seal-history");
        return network;
    }

    private static async Task<(bool Ok, int Sealed)> History(TestNetwork network)
    {
        var verified = await network.AsOperator().Done(new VerifyNetwork());
        return (verified.Checks.Single(check => check.Name == "history").Ok, await network.AsOperator().Look(db => db.Seals().CountAsync()));
    }
}
