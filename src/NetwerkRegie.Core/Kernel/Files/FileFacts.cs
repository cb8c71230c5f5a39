namespace NetwerkRegie.Core.Kernel.Files;

/// <summary>What is known of a file that was taken in.</summary>
/// <param name="File">Where it lies.</param>
/// <param name="Name">The name to download it by, made harmless.</param>
/// <param name="Kind">What its content is.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">The hash of its content, in hexadecimal.</param>
public sealed record FileFacts(StoredFileId File, string Name, FileKind Kind, long Size, string Sha256)
{
    /// <summary>Length of a hash as we write it.</summary>
    public const int HashLength = 64;

    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 120;
}

/// <summary>A row that keeps a file in the data folder: checked by <c>verify</c>, and its file stays as long as the row is there or may come back.</summary>
public interface IKeepsFile
{
    /// <summary>Where the file lies.</summary>
    StoredFileId File { get; }

    /// <summary>In bytes.</summary>
    long Size { get; }

    /// <summary>The hash of its content, in hexadecimal.</summary>
    string Sha256 { get; }
}

/// <summary>A file to be sent; whoever takes it closes the stream.</summary>
public sealed record OpenedFile(FileFacts Facts, Stream Content);
