namespace NetwerkRegie.Core.Kernel.Files;

/// <summary>What a stored file can be. Nothing else is taken in, whatever its name or the browser says.</summary>
public enum FileKind
{
    /// <summary>A PDF.</summary>
    Pdf = 1,

    /// <summary>A Word document without macros.</summary>
    Docx = 2,

    /// <summary>A PNG picture.</summary>
    Png = 3,

    /// <summary>A JPEG picture.</summary>
    Jpeg = 4,
}

/// <summary>The endings and media types that go with a kind.</summary>
public static class FileKinds
{
    /// <summary>The endings that a form offers, for its <c>accept</c>.</summary>
    public const string Endings = ".pdf,.docx,.png,.jpg,.jpeg";

    /// <summary>The kind that a name promises by its ending; null for any other ending.</summary>
    public static FileKind? Promised(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".pdf" => FileKind.Pdf,
        ".docx" => FileKind.Docx,
        ".png" => FileKind.Png,
        ".jpg" or ".jpeg" => FileKind.Jpeg,
        _ => null,
    };

    /// <summary>What an answer says it sends: ours, by what the content is, never what the sender said.</summary>
    public static string MediaType(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Png => "image/png",
        _ => "image/jpeg",
    };
}
