using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>Files of this kind are not taken, whatever is in them.</summary>
public sealed record FileEndingNotTaken(string Ending) : Refusal;

/// <summary>The name of somebody's file: for people to recognise it by, never for a path.</summary>
internal static class UploadName
{
    private const int Longest = 120;
    private static readonly string[] Taken = [".csv", ".tsv", ".txt", ".xlsx", ".xls", ".vcf"];

    /// <summary>Without folders of any system, without signs that cannot be seen or turn the reading direction, and none that Windows keeps for a device.</summary>
    public static string Clean(string? fileName)
    {
        var name = Last(fileName);
        return FileName.Clean(name) ?? name;
    }

    /// <summary>A null in a name is what only an attack writes: what follows it is hidden from some programs.</summary>
    public static bool IsForged(string? fileName) => fileName?.Contains('\0', StringComparison.Ordinal) == true;

    /// <summary>Null for a file of a kind that we take. The last ending counts: "list.csv.exe" is a program.</summary>
    public static FileEndingNotTaken? Problem(string name)
    {
        var ending = Path.GetExtension(name);
        return Taken.Contains(ending, StringComparer.OrdinalIgnoreCase) ? null : new FileEndingNotTaken(ending.Length == 0 ? name : ending);
    }

    private static string Last(string? fileName)
    {
        var name = string.Concat((fileName ?? "").Where(sign => !char.IsControl(sign)));
        name = name[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..].Trim();
        if (name.Length > Longest) name = name[^Longest..];
        return name.Trim('.', ' ').Length == 0 ? Texts.Say("Exchange.NamelessFile") : name;
    }
}
