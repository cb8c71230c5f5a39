using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Keys;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.PostgreSql;

/// <summary>Puts the house on PostgreSQL.</summary>
public static class PostgreSqlServices
{
    /// <summary>Registers the engine, the context, the key store and the search.</summary>
    public static IServiceCollection AddPostgreSql(this IServiceCollection services)
    {
        services.AddSingleton<IDatabaseEngine, PostgreSqlEngine>();
        services.AddSingleton<IPersonKeyStore, PostgreSqlPersonKeys>();
        services.AddScoped<IPartnerSearch, PostgreSqlSearch>();
        services.AddDbContext<NetworkDb>((provider, options) => Use(options, ConnectionString(provider)), optionsLifetime: ServiceLifetime.Singleton);
        services.AddDbContext<AccountsDb>((provider, options) => UseAccounts(options, ConnectionString(provider)), optionsLifetime: ServiceLifetime.Singleton);
        return services;
    }

    /// <summary>The options of a context, as the migrations tool needs them too.</summary>
    public static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string connectionString) =>
        NetworkDb.Quieten(options).UseNpgsql(connectionString, postgres => postgres.MigrationsAssembly(typeof(PostgreSqlServices).Assembly.GetName().Name));

    /// <summary>The options of the context of credentials, which lives in the same database and remembers its migrations apart.</summary>
    public static DbContextOptionsBuilder UseAccounts(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, postgres => postgres.MigrationsAssembly(typeof(PostgreSqlServices).Assembly.GetName().Name).MigrationsHistoryTable(AccountsDb.MigrationsTable));

    private static string ConnectionString(IServiceProvider provider) =>
        provider.GetRequiredService<NetworkSettings>().ConnectionString ?? throw new InvalidOperationException("ConnectionStrings__NetwerkRegie is missing");
}
