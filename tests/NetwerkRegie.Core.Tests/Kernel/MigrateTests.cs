using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>Nobody loses anything by starting a newer program: what is there is backed up before its schema is changed.</summary>
public sealed class MigrateTests
{
    public static TheoryData<DatabaseKind, Type> Schemas { get; } =
        [.. from database in Enum.GetValues<DatabaseKind>() from schema in (Type[])[typeof(NetworkDb), typeof(AccountsDb)] select new TheoryDataRow<DatabaseKind, Type>(database, schema)];

    [Theory, MemberData(nameof(Schemas))]
    public async Task A_database_that_is_behind_is_backed_up_first(DatabaseKind database, Type schema)
    {
        await using var network = await TestNetwork.Start(database);
        await using var scope = network.Services.CreateAsyncScope();
        var (engine, db) = (scope.ServiceProvider.GetRequiredService<IDatabaseEngine>(), scope.ServiceProvider.GetRequiredService<NetworkDb>());
        // All the way back is the one earlier state that there is, as long as there is one migration.
        await ((DbContext)scope.ServiceProvider.GetRequiredService(schema)).GetService<IMigrator>().MigrateAsync(Migration.InitialDatabase, TestContext.Current.CancellationToken);
        (await engine.SchemaIsCurrent(db, TestContext.Current.CancellationToken)).ShouldBeFalse();

        var backup = await engine.Migrate(db, TestContext.Current.CancellationToken);

        (await engine.SchemaIsCurrent(db, TestContext.Current.CancellationToken)).ShouldBeTrue();
        new FileInfo(backup.ShouldNotBeNull()).Length.ShouldBeGreaterThan(0);
        Path.GetDirectoryName(backup).ShouldBe(Path.Combine(network.Folder, "backups"));
        (await engine.Migrate(db, TestContext.Current.CancellationToken)).ShouldBeNull("there is nothing left to do");
    }
}
