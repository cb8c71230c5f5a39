using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Sqlite;

/// <summary>A reading of many statements that all see the database as it was at the first of them.</summary>
internal sealed class SqliteStandStill(NetworkDb db, SqliteTransaction reading) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await db.Database.UseTransactionAsync(null);
        await reading.DisposeAsync();
    }
}
