namespace NetwerkRegie.Architecture.Tests.Sources;

/// <summary>A file as it was written; its path is relative to the root of the clone, with forward slashes.</summary>
public sealed record SourceFile(string Path, string Text)
{
    public string[] Lines => Text.Split('\n');

    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public string NameOnly => System.IO.Path.GetFileNameWithoutExtension(Name);

    public bool Is(string extension) => Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    public bool IsUnder(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);
}

/// <summary>The files that people write: everything in src, tests and samples but what tools put there.</summary>
public sealed record SourceTree(IReadOnlyList<SourceFile> Files)
{
    private static readonly string[] Extensions = [".cs", ".cshtml", ".csproj", ".props", ".targets", ".json", ".js", ".mjs", ".ts", ".css"];

    private static readonly string[] MadeByTools = ["bin", "obj", "node_modules", "Migrations", "wwwroot", "TestResults"];

    public static SourceTree Written { get; } = Read(Root());

    /// <summary>A tree of a single file, for a twin.</summary>
    public static SourceTree Of(string path, string text) => new([new(path, text)]);

    private static SourceTree Read(DirectoryInfo root)
    {
        var files =
            from top in (string[])["src", "tests", "samples"]
            let folder = Path.Combine(root.FullName, top)
            where Directory.Exists(folder)
            from file in Walk(new(folder))
            where Extensions.Contains(file.Extension) && file.Name != "package-lock.json"
            select new SourceFile(Path.GetRelativePath(root.FullName, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName));
        return new([.. files]);
    }

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => folder.EnumerateFiles()
        .Concat(folder.EnumerateDirectories().Where(inner => !MadeByTools.Contains(inner.Name)).SelectMany(Walk));

    private static DirectoryInfo Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NetwerkRegie.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run from within a clone, beside NetwerkRegie.sln.");
        }
        return folder;
    }
}
