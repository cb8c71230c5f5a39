using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>The database that a user gets is the one the model speaks of.</summary>
public sealed class SchemaTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task No_migration_is_missing(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        await using var scope = network.Services.CreateAsyncScope();

        foreach (var context in Contexts(scope))
        {
            Missing(context).ShouldBeEmpty();
            (await context.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        }
    }

    /// <summary>What a next migration would have to do to come from the newest snapshot to the model.</summary>
    private static IEnumerable<string> Missing(DbContext context)
    {
        var snapshot = context.GetService<IMigrationsAssembly>().ModelSnapshot.ShouldNotBeNull().Model;
        var kept = context.GetService<IModelRuntimeInitializer>().Initialize(((IMutableModel)snapshot).FinalizeModel(), designTime: true);
        var operations = context.GetService<IMigrationsModelDiffer>().GetDifferences(kept.GetRelationalModel(), context.GetService<IDesignTimeModel>().Model.GetRelationalModel());
        return operations.Select(operation => $"{operation.GetType().Name} {string.Join(", ", operation.GetType().GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.GetValue(operation)))}");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Every_table_column_and_index_of_the_model_is_there(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        await using var scope = network.Services.CreateAsyncScope();
        foreach (var context in Contexts(scope))
        {
            var (columns, indexes) = database == DatabaseKind.Sqlite ? (SqliteColumns, SqliteIndexes) : (PostgreSqlColumns, PostgreSqlIndexes);
            var tables = context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.ToList();
            foreach (var table in tables)
            {
                (await Ask(context.Database, columns, table.Name)).ShouldBe(table.Columns.Select(column => column.Name), ignoreOrder: true, table.Name);
            }

            var expected = tables.SelectMany(table => table.Indexes).Select(index => index.Name).ToList();
            (await Ask(context.Database, indexes, "")).Intersect(expected).ShouldBe(expected, ignoreOrder: true);
        }
    }

    private const string SqliteColumns = "SELECT name AS \"Value\" FROM pragma_table_info({0})";
    private const string SqliteIndexes = "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'index' AND name <> {0}";
    private const string PostgreSqlColumns = "SELECT column_name::text AS \"Value\" FROM information_schema.columns WHERE table_name = {0}";
    private const string PostgreSqlIndexes = "SELECT indexname::text AS \"Value\" FROM pg_indexes WHERE indexname <> {0}";

    private static Task<List<string>> Ask(DatabaseFacade database, string sql, string argument) => database.SqlQueryRaw<string>(sql, argument).ToListAsync();

    private static IEnumerable<DbContext> Contexts(AsyncServiceScope scope) => [scope.ServiceProvider.GetRequiredService<NetworkDb>(), scope.ServiceProvider.GetRequiredService<AccountsDb>()];
}
