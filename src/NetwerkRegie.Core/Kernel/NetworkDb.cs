using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NetwerkRegie.Core.Kernel;

/// <summary>A room's mapping of one entity. The database context applies every one it finds, and so names no room.</summary>
public interface ITable
{
    /// <summary>Maps the entity; row rights are query filters over <paramref name="db"/>, which stands for the context of each query.</summary>
    void Map(ModelBuilder model, NetworkDb db);
}

/// <summary>The one database context: the rows of all rooms, as the current member may see them.</summary>
public sealed class NetworkDb(DbContextOptions<NetworkDb> options, ICurrentMember me) : DbContext(options)
{
    private readonly List<IEvent> news = [];

    /// <summary>The current member, for row rights.</summary>
    public MemberId? Me => me.Id;

    /// <summary>The current member's home organisation, for row rights.</summary>
    public PartnerId? MyPartner => me.Partner;

    /// <summary>Whether the operator of the data folder acts, who sees every library's work but no resident.</summary>
    public bool OperatorActs => me.IsOperator;

    /// <summary>Whether the current member holds the role, for row rights. The operator holds none.</summary>
    public bool Hold(Role role) => me.Roles.Contains(role);

    /// <summary>Events raised in this operation, told before it is saved.</summary>
    internal IReadOnlyList<IEvent> News => news;

    /// <summary>Tells later rooms what happened, within this operation.</summary>
    public void Raise(IEvent happened) => news.Add(happened);

    internal void ForgetNews() => news.Clear();

    /// <summary>What both databases want of the options. They are made once and not by each context for itself, which would be a fifth of the memory that a small request takes.</summary>
    public static DbContextOptionsBuilder Quieten(DbContextOptionsBuilder options) =>
        // A capped count takes the first so many rows in whatever order, since it only counts them.
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var table in typeof(NetworkDb).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ITable))).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            ((ITable)Activator.CreateInstance(table, nonPublic: true)!).Map(modelBuilder, this);
        }

        References.Resolve(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(Entity))))
        {
            modelBuilder.Entity(entity.ClrType).Property(nameof(Entity.Version)).IsConcurrencyToken();
        }
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        foreach (var id in typeof(ITypedId).Assembly.GetTypes().Where(type => type.IsValueType && type.IsAssignableTo(typeof(ITypedId))))
        {
            configurationBuilder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }

        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    private sealed class IdConverter<T>() : ValueConverter<T, Guid>(id => id.Value, value => From(value))
        where T : struct, ITypedId<T>
    {
        private static T From(Guid value) => T.From(value);
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(moment => moment, moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc));
}
