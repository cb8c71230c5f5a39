using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Keys;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Sqlite;

/// <summary>Puts the house on the embedded database.</summary>
public static class SqliteServices
{
    /// <summary>Registers the engine, the context, the key store and the search.</summary>
    public static IServiceCollection AddSqlite(this IServiceCollection services)
    {
        services.AddSingleton<SqliteFiles>();
        services.AddSingleton<SqlitePragmas>();
        services.AddSingleton<IDatabaseEngine, SqliteEngine>();
        services.AddSingleton<IPersonKeyStore, SqlitePersonKeys>();
        services.AddScoped<IPartnerSearch, SqliteSearch>();
        services.AddDbContext<NetworkDb>((provider, options) => Use(options, provider.GetRequiredService<SqliteFiles>().ConnectionString).AddInterceptors(provider.GetRequiredService<SqlitePragmas>()), optionsLifetime: ServiceLifetime.Singleton);
        services.AddDbContext<AccountsDb>((provider, options) => UseAccounts(options, provider.GetRequiredService<SqliteFiles>().ConnectionString).AddInterceptors(provider.GetRequiredService<SqlitePragmas>()), optionsLifetime: ServiceLifetime.Singleton);
        return services;
    }

    /// <summary>The options of a context, as the migrations tool needs them too.</summary>
    public static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string connectionString) =>
        NetworkDb.Quieten(options).UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteServices).Assembly.GetName().Name));

    /// <summary>The options of the context of credentials, which lives in the same file and remembers its migrations apart.</summary>
    public static DbContextOptionsBuilder UseAccounts(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteServices).Assembly.GetName().Name).MigrationsHistoryTable(AccountsDb.MigrationsTable));
}
