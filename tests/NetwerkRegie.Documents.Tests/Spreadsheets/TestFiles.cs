using System.Text;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Documents.Spreadsheets;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

/// <summary>Opens real files and hand-made bytes with the reader.</summary>
internal static class TestFiles
{
    /// <summary>A file under shared/data, which lies beside the clone; the test is skipped without it, and fails on the build server.</summary>
    public static string Shared(string relative)
    {
        var path = DataFolder() is { } data ? Path.Combine(data, relative) : null;
        if (path is not null && (File.Exists(path) || Directory.Exists(path))) return path;
        var reason = $"shared/data/{relative} is not on this machine.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Skip(reason);
        return reason;
    }

    public static async Task<ReadFile> ReadShared(string relative, string? sheet = null) => await Read(await File.ReadAllBytesAsync(Shared(relative)), relative, sheet);

    public static Task<ReadFile> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static async Task<ReadFile> Read(byte[] bytes, string name = "lijst.csv", string? sheet = null)
    {
        using var file = new MemoryStream(bytes);
        var opening = await new TableReader().Open(file, name, sheet);
        opening.Problem.ShouldBeNull();
        var table = opening.Table!;
        var rows = await table.Rows().ToListAsync();
        return new ReadFile(table, rows);
    }

    public static async Task<TableProblem> ProblemOf(byte[] bytes, string name = "lijst.csv", string? sheet = null)
    {
        using var file = new MemoryStream(bytes);
        return (await new TableReader().Open(file, name, sheet)).Problem.ShouldNotBeNull();
    }

    private static string? DataFolder()
    {
        if (Environment.GetEnvironmentVariable("NETWERKREGIE_SHARED") is { Length: > 0 } chosen) return Path.Combine(chosen, "data");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(data)) return data;
        }

        return null;
    }
}

/// <summary>A table with all its rows, to ask questions of.</summary>
internal sealed record ReadFile(ITable Table, IReadOnlyList<TableRow> Rows)
{
    public IReadOnlyList<string> Headings => [.. Table.Columns.Select(column => column.Name)];

    public TableColumn Column(string name) => Table.Columns.Single(column => column.Name == name);

    public TableRow Row(string first) => Rows.Single(row => row.Cells.Any(cell => cell.Text == first));

    public string Value(string first, string column) => Row(first)[Column(column)];

    public IEnumerable<TableNoticeKind> NoticeKinds => Table.Notices.Concat(Rows.SelectMany(row => row.Notices)).Select(notice => notice.Kind);
}
