using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Accounts;

/// <summary>The two schemas of one database: that of the house, and that of credentials, which remembers its migrations apart.</summary>
public static class Schemas
{
    /// <summary>Whether both are those this program was built for.</summary>
    public static async Task<bool> AreCurrent(NetworkDb network, AccountsDb accounts, CancellationToken ct) =>
        !(await network.Database.GetPendingMigrationsAsync(ct)).Any() && !(await accounts.Database.GetPendingMigrationsAsync(ct)).Any();

    /// <summary>Brings both up to date, after <paramref name="backUp"/> when there is something to lose. Gives the backup's path, or null.</summary>
    public static async Task<string?> Migrate(NetworkDb network, AccountsDb accounts, Func<string, Task<string>> backUp, CancellationToken ct)
    {
        var (behind, pending, isNew) = (new List<DbContext>(), new List<string>(), true);
        foreach (var schema in (DbContext[])[network, accounts])
        {
            isNew &= !(await schema.Database.GetAppliedMigrationsAsync(ct)).Any();
            var steps = (await schema.Database.GetPendingMigrationsAsync(ct)).ToList();
            pending.AddRange(steps);
            if (steps.Count > 0) behind.Add(schema);
        }

        var backup = isNew || pending.Count == 0 ? null : await backUp(pending[^1]);
        // Only those with something to do: whoever asks for the turn to migrate and dies would leave it taken.
        foreach (var schema in behind) await schema.Database.MigrateAsync(ct);
        return backup;
    }
}
