using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Accounts.Keys;
using NetwerkRegie.Accounts.Links;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Accounts;

/// <summary>Credentials, in tables of their own beside the network's. They are in no history and are never undone.</summary>
public sealed class AccountsDb(DbContextOptions<AccountsDb> options, IDatabaseEngine engine) : IdentityUserContext<Account, Guid>(options)
{
    /// <summary>Where migrations of these tables are remembered.</summary>
    public const string MigrationsTable = "AccountMigrations";

    private const int LongestCredentialId = 1024;

    /// <summary>Links that work once.</summary>
    public DbSet<OneTimeLink> Links => Set<OneTimeLink>();

    /// <summary>Keys that protect cookies and forms.</summary>
    public DbSet<DataKey> DataKeys => Set<DataKey>();

    /// <inheritdoc />
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <summary>Saves when it is this writer's turn.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await using var turn = await engine.TakeWriterTurn(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>(account =>
        {
            account.ToTable("Account");
            account.Property(a => a.Id).ValueGeneratedNever();
        });
        FixLengths(builder);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("AccountClaim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("AccountLogin");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("AccountToken");
        builder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("AccountPasskey");
            passkey.HasKey(p => p.CredentialId);
            passkey.Property(p => p.CredentialId).HasMaxLength(LongestCredentialId);
            passkey.OwnsOne(p => p.Data).ToJson();
            passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).IsRequired();
        });
        builder.Entity<OneTimeLink>(link =>
        {
            link.ToTable("AccountLink");
            link.HasKey(l => l.Hash);
            link.Property(l => l.Hash).HasMaxLength(OneTimeLink.HashLength);
            link.Property(l => l.Kind).HasConversion<string>().HasMaxLength(20);
            link.Property(l => l.UsedAt).IsConcurrencyToken();
            link.HasIndex(l => l.Member);
        });
        builder.Entity<DataKey>(key =>
        {
            key.ToTable("AccountDataKey");
            key.HasKey(k => k.Name);
            key.Property(k => k.Name).HasMaxLength(200);
        });
    }

    /// <summary>Identity gives these columns a length or none, depending on whether its options are at hand; a schema may not depend on who asks.</summary>
    private static void FixLengths(ModelBuilder builder)
    {
        builder.Entity<Account>().Property(account => account.PhoneNumber).Metadata.SetMaxLength(null);
        builder.Entity<IdentityUserLogin<Guid>>().Property(login => login.LoginProvider).Metadata.SetMaxLength(null);
        builder.Entity<IdentityUserLogin<Guid>>().Property(login => login.ProviderKey).Metadata.SetMaxLength(null);
        builder.Entity<IdentityUserToken<Guid>>().Property(token => token.LoginProvider).Metadata.SetMaxLength(null);
        builder.Entity<IdentityUserToken<Guid>>().Property(token => token.Name).Metadata.SetMaxLength(null);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    private sealed class UtcConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<DateTime, DateTime>(moment => moment, moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc));
}
