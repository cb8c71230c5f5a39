using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>Files of this kind are not taken, whatever is in them.</summary>
public sealed record FileEndingNotTaken(string Ending) : Refusal;

/// <summary>The name of somebody's file: for people to recognise it by, never for a path.</summary>
internal static class UploadName
{
    private const int Longest = 120;
    private static readonly string[] Taken = [".csv", ".tsv", ".txt", ".xlsx", ".xls", ".vcf"];

    /// <summary>Without folders of any system, and without signs that cannot be seen.</summary>
    public static string Clean(string? fileName)
    {
        var name = string.Concat((fileName ?? "").Where(sign => !char.IsControl(sign)));
        name = name[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..].Trim();
        if (name.Length > Longest) name = name[^Longest..];
        return name.Trim('.', ' ').Length == 0 ? Texts.Say("Exchange.NamelessFile") : name;
    }

    /// <summary>Null for a file of a kind that we take. The last ending counts: "list.csv.exe" is a program.</summary>
    public static FileEndingNotTaken? Problem(string name)
    {
        var ending = Path.GetExtension(name);
        return Taken.Contains(ending, StringComparer.OrdinalIgnoreCase) ? null : new FileEndingNotTaken(ending.Length == 0 ? name : ending);
    }
}
