namespace NetwerkRegie.TestKit;

/// <summary>The real files to test with, which lie beside the clone in <c>shared/data</c> and are not part of it.</summary>
public static class SharedData
{
    /// <summary>The full path of a file or folder under <c>shared/data</c>. Without it the test is skipped, and fails under CI.</summary>
    public static string Path(string relative)
    {
        var path = Root() is { } root ? System.IO.Path.Combine(root, relative) : null;
        if (path is null || !(File.Exists(path) || Directory.Exists(path))) Absent.Skip($"shared/data/{relative}");
        return path!;
    }

    private static string? Root()
    {
        if (Environment.GetEnvironmentVariable("NETWERKREGIE_SHARED") is { Length: > 0 } chosen) return Data(chosen);
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Data(System.IO.Path.Combine(folder.FullName, "shared")) is { } data) return data;
        }
        return null;
    }

    private static string? Data(string shared)
    {
        var data = System.IO.Path.Combine(shared, "data");
        return Directory.Exists(data) ? data : null;
    }
}
