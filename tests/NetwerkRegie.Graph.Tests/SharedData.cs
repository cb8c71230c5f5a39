namespace NetwerkRegie.Graphs.Tests;

/// <summary>Finds the reference data, which lies outside the repository.</summary>
internal static class SharedData
{
    /// <summary>A file under data; the test is skipped when the data is absent, but fails on the build server, which must have it.</summary>
    public static string File(string path)
    {
        if (Folder() is { } folder) return Path.Combine(folder, path);
        const string reason = "The reference data (shared/data) is not on this machine.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Skip(reason);
        return path;
    }

    private static string? Folder()
    {
        if (Environment.GetEnvironmentVariable("NETWERKREGIE_SHARED") is { Length: > 0 } shared)
        {
            return Directory.Exists(Path.Combine(shared, "data")) ? Path.Combine(shared, "data") : null;
        }
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(data)) return data;
        }
        return null;
    }
}
