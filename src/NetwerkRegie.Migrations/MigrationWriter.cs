using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.PostgreSql;
using NetwerkRegie.Sqlite;

namespace NetwerkRegie.Migrations;

/// <summary>Writes the next migration of both contexts for both databases, by EF Core's own scaffolder.</summary>
internal static class MigrationWriter
{
    private const string Offline = "Host=localhost;Database=none;Username=none";

    /// <summary>Compares the models with the newest snapshots and writes what differs under the given name; a context in which nothing differs gets no migration.</summary>
    public static async Task<int> WriteBoth(string name)
    {
        var source = Path.Combine(SettingsReader.Home(), "src");
        await Write<NetworkDb>(name, Path.Combine(source, "NetwerkRegie.Sqlite"), "NetwerkRegie.Sqlite", SqliteServices.Use(new DbContextOptionsBuilder<NetworkDb>(), "Data Source=:memory:"), "Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices, Microsoft.EntityFrameworkCore.Sqlite");
        await Write<NetworkDb>(name, Path.Combine(source, "NetwerkRegie.PostgreSql"), "NetwerkRegie.PostgreSql", PostgreSqlServices.Use(new DbContextOptionsBuilder<NetworkDb>(), Offline), "Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal.NpgsqlDesignTimeServices, Npgsql.EntityFrameworkCore.PostgreSQL");
        await Write<AccountsDb>(name, Path.Combine(source, "NetwerkRegie.Sqlite"), "NetwerkRegie.Sqlite", SqliteServices.UseAccounts(new DbContextOptionsBuilder<AccountsDb>(), "Data Source=:memory:"), "Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices, Microsoft.EntityFrameworkCore.Sqlite");
        await Write<AccountsDb>(name, Path.Combine(source, "NetwerkRegie.PostgreSql"), "NetwerkRegie.PostgreSql", PostgreSqlServices.UseAccounts(new DbContextOptionsBuilder<AccountsDb>(), Offline), "Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal.NpgsqlDesignTimeServices, Npgsql.EntityFrameworkCore.PostgreSQL");
        return 0;
    }

    /// <summary>Says how to use the tool.</summary>
    public static int Explain()
    {
        Console.Error.WriteLine("Give the migration a name: dotnet run --project src/NetwerkRegie.Migrations -- AddSomething");
        return 2;
    }

    private static async Task Write<TContext>(string name, string project, string rootNamespace, DbContextOptionsBuilder options, string designTimeServices)
        where TContext : DbContext
    {
        // A context of its own for the question: it reads the snapshot, and one that was read already would count as none for the scaffolder.
        await using (var asked = (TContext)Create(typeof(TContext), options.Options))
        {
            if (!asked.Database.HasPendingModelChanges()) return;
        }

        await using var db = (TContext)Create(typeof(TContext), options.Options);
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
        ((IDesignTimeServices)Activator.CreateInstance(Type.GetType(designTimeServices, throwOnError: true)!)!).ConfigureDesignTimeServices(services);
        await using var provider = services.BuildServiceProvider();
        var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();
        var folder = $"Migrations.{typeof(TContext).Name}".Replace("Db", "", StringComparison.Ordinal);
        var migration = scaffolder.ScaffoldMigration($"{typeof(TContext).Name.Replace("Db", "", StringComparison.Ordinal)}{name}", rootNamespace, folder);
        scaffolder.Save(project, migration, Path.Combine(project, "Migrations", typeof(TContext).Name.Replace("Db", "", StringComparison.Ordinal)), dryRun: false);
    }

    /// <summary>A context that is never asked for a row: only its model counts, so it gets nothing but its options.</summary>
    private static object Create(Type context, DbContextOptions options)
    {
        var constructor = context.GetConstructors(BindingFlags.Public | BindingFlags.Instance)[0];
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Given(parameter.ParameterType, options))]);
    }

    private static object? Given(Type wanted, DbContextOptions options) =>
        wanted.IsInstanceOfType(options) ? options : wanted == typeof(ICurrentMember) ? new CurrentMember() : null;
}
