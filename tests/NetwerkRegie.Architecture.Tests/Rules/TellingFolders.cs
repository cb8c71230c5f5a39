using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>A folder is named after the field, never after the sort of thing that lies in it. (Habit 13.)</summary>
internal sealed class TellingFolders : ISourceRule
{
    private static readonly string[] Mute = ["Common", "Util", "Utils", "Utilities", "Helper", "Helpers", "Manager", "Managers", "Misc"];

    public IEnumerable<string> Violations(SourceTree sources) =>
        from folder in sources.Files.Select(file => file.Folder).Distinct()
        from part in folder.Split('/')
        where Mute.Contains(part, StringComparer.OrdinalIgnoreCase)
        select $"{folder}: the name {part} says nothing about the field.";
}
