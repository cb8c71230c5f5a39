using System.Collections;
using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Documents;
using NetwerkRegie.PostgreSql;
using NetwerkRegie.Sqlite;
using Xunit;

namespace NetwerkRegie.TestKit;

/// <summary>The databases that every use case must work on.</summary>
public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

/// <summary>For a theory that runs on both databases.</summary>
public sealed class BothDatabases : IEnumerable<object[]>
{
    public IEnumerator<object[]> GetEnumerator() => Enum.GetValues<DatabaseKind>().Select(kind => new object[] { kind }).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A whole house on a fresh database of one test, with a clock that the test sets.</summary>
public sealed class TestNetwork : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new(StringComparer.Ordinal);
    private readonly ServiceProvider services;
    private readonly PostgreSqlDatabase? postgres;

    private TestNetwork(ServiceProvider services, TestClock clock, string folder, PostgreSqlDatabase? postgres) =>
        (this.services, Clock, Folder, this.postgres) = (services, clock, folder, postgres);

    public TestClock Clock { get; }

    public string Folder { get; }

    public IServiceProvider Services => services;

    /// <summary>A fresh, empty database of the kind, copied from a template. <paramref name="adjust"/> may replace services at the edge (a mail server's address, never our own rules).</summary>
    public static async Task<TestNetwork> Start(DatabaseKind kind, Action<IServiceCollection, NetworkSettings>? adjust = null)
    {
        var folder = Directory.CreateTempSubdirectory("nr-test-").FullName;
        var clock = new TestClock();
        if (kind == DatabaseKind.PostgreSql)
        {
            var database = await PostgreSqlServer.Required().CreateDatabase("network", Fill);
            return new TestNetwork(Build(new NetworkSettings { Database = "postgresql", ConnectionString = database.ConnectionString, DataFolder = folder }, clock, adjust), clock, folder, database);
        }

        var template = await Templates.GetOrAdd("sqlite", _ => new(SqliteTemplate)).Value;
        foreach (var file in Directory.GetFiles(template, "*.sqlite")) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return new TestNetwork(Build(new NetworkSettings { DataFolder = folder }, clock, adjust), clock, folder, null);
    }

    /// <summary>Acts as a member with the roles, whose home is the partner.</summary>
    public TestSession As(MemberId member, PartnerId home, params Role[] roles) => new(services, current => current.SignIn(member, home, roles));

    /// <summary>Acts as the operator of the data folder.</summary>
    public TestSession AsOperator() => new(services, current => current.ActAsOperator());

    /// <summary>Acts as somebody who did not sign in.</summary>
    public TestSession AsStranger() => new(services, _ => { });

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (postgres is not null) await postgres.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static ServiceProvider Build(NetworkSettings settings, TimeProvider clock, Action<IServiceCollection, NetworkSettings>? adjust)
    {
        var house = new ServiceCollection();
        house.AddLogging();
        house.AddSingleton(clock);
        house.AddNetwerkRegie(settings);
        house.AddDocuments();
        if (settings.Database == "postgresql") house.AddPostgreSql();
        else house.AddSqlite();
        adjust?.Invoke(house, settings);
        return house.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private static async Task<string> SqliteTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("nr-template-").FullName;
        await Migrate(new NetworkSettings { DataFolder = folder });
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return folder;
    }

    private static Task Fill(string connectionString) => Migrate(new NetworkSettings { Database = "postgresql", ConnectionString = connectionString, DataFolder = Path.GetTempPath() });

    private static async Task Migrate(NetworkSettings settings)
    {
        await using var house = Build(settings, TimeProvider.System, null);
        await using var scope = house.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDb>();
        await scope.ServiceProvider.GetRequiredService<IDatabaseEngine>().Migrate(db, CancellationToken.None);
    }
}

/// <summary>Sends messages the way a page does: each in a scope of its own.</summary>
public sealed class TestSession(IServiceProvider services, Action<CurrentMember> become)
{
    public async Task<Outcome<T>> Send<T>(IMessage<T> message, CancellationToken ct = default) =>
        await With((IDispatcher dispatcher) => dispatcher.Send(message, ct));

    /// <summary>Sends a message that must be done, and gives its value.</summary>
    public async Task<T> Done<T>(IMessage<T> message)
    {
        var outcome = await Send(message);
        Assert.True(outcome.IsDone, $"{message.GetType().Name} was not done: {outcome.Failure}");
        return outcome.Value;
    }

    /// <summary>Looks at the rows themselves, as this member may see them.</summary>
    public Task<T> Look<T>(Func<NetworkDb, Task<T>> look) => With(look);

    /// <summary>Puts rows in place that a test starts from, without an operation.</summary>
    public Task Put(params object[] rows) => With(async (NetworkDb db) =>
    {
        db.AddRange(rows);
        var written = await db.SaveChangesAsync();
        await Changed(db);
        return written;
    });

    /// <summary>Something was written past the pipeline, so what was kept of it is no longer fresh.</summary>
    public static Task Changed(NetworkDb db) => db.Database.ExecuteSqlAsync($"UPDATE \"ChangeCount\" SET \"Value\" = \"Value\" + 1");

    /// <summary>Works with any service of the house.</summary>
    public async Task<T> With<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        become(scope.ServiceProvider.GetRequiredService<CurrentMember>());
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
