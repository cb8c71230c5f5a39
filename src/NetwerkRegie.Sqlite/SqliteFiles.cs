using Microsoft.Data.Sqlite;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Sqlite;

/// <summary>Where the embedded database keeps its files within the data folder.</summary>
internal sealed class SqliteFiles
{
    public SqliteFiles(NetworkSettings settings)
    {
        Folder = Path.GetFullPath(settings.DataFolder);
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; }

    public string Database => Path.Combine(Folder, "netwerkregie.sqlite");

    /// <summary>The keys of persons; never in a backup of the data.</summary>
    public string Keys => Path.Combine(Folder, "keys.sqlite");

    public string WriterLock => Path.Combine(Folder, "writer.lock");

    public string Backups => Path.Combine(Folder, "backups");

    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = Database, ForeignKeys = true, DefaultTimeout = 60 }.ToString();
}
