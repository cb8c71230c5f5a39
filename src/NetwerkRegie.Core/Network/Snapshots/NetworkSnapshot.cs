using System.Security.Cryptography;
using System.Text;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Network.Snapshots;

/// <summary>
/// The network of a day, frozen under a name with its figures, so that a report can go on pointing at it. Nothing changes it: no later rating, no merge, no correction. It names organisations and no persons.
/// </summary>
public sealed class NetworkSnapshot : Entity
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 120;

    /// <summary>Length of a control number: SHA-256 in hexadecimal.</summary>
    public const int HashLength = 64;

    private readonly List<SnapshotPart> parts = [];

    private NetworkSnapshot()
    {
    }

    /// <summary>Identifies the snapshot.</summary>
    public SnapshotId Id { get; private set; }

    /// <summary>What it is called; no two are called the same.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name folded, by which no two are the same.</summary>
    public string SortName { get; private set; } = "";

    /// <summary>The day of the network.</summary>
    public DateOnly AsOf { get; private set; }

    /// <summary>When it was taken, UTC.</summary>
    public DateTime TakenAt { get; private set; }

    /// <summary>How many partners it holds.</summary>
    public int Partners { get; private set; }

    /// <summary>How many ties it holds.</summary>
    public int Ties { get; private set; }

    /// <summary>The control number: whoever has the file can see that it is the same.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Its text in parts, in order.</summary>
    public IReadOnlyList<SnapshotPart> Parts => parts;

    /// <summary>The network is frozen.</summary>
    public static NetworkSnapshot Freeze(string name, SnapshotFacts facts, string content, DateTime at)
    {
        var snapshot = new NetworkSnapshot { Id = SnapshotId.New(), Name = name.Trim(), SortName = Folding.Fold(name.Trim()), AsOf = facts.AsOf, TakenAt = at, Partners = facts.Partners, Ties = facts.Ties, Hash = HashOf(content) };
        foreach (var text in SnapshotPart.Split(content)) snapshot.parts.Add(SnapshotPart.Of(snapshot.Id, snapshot.parts.Count, text));
        return snapshot;
    }

    /// <summary>The folded name follows from the name.</summary>
    internal void Fold() => SortName = Folding.Fold(Name);

    /// <summary>The control number of a text.</summary>
    public static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}

/// <summary>What a list tells of a snapshot without reading all of it.</summary>
public sealed record SnapshotFacts(DateOnly AsOf, int Partners, int Ties);

/// <summary>A part of the text of a snapshot, short enough for a cell of a spreadsheet.</summary>
public sealed class SnapshotPart : Entity
{
    /// <summary>Most characters in a part.</summary>
    public const int Longest = 30_000;

    private SnapshotPart()
    {
    }

    /// <summary>Identifies the part.</summary>
    public SnapshotPartId Id { get; private set; }

    /// <summary>What it is a part of.</summary>
    public SnapshotId Snapshot { get; private set; }

    /// <summary>Its place, from 0.</summary>
    public int Number { get; private set; }

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The text in parts, never cut in the middle of a sign that takes two characters.</summary>
    internal static IEnumerable<string> Split(string content)
    {
        for (var start = 0; start < content.Length;)
        {
            var end = Math.Min(start + Longest, content.Length);
            if (end < content.Length && char.IsHighSurrogate(content[end - 1])) end--;
            yield return content[start..end];
            start = end;
        }
    }

    internal static SnapshotPart Of(SnapshotId snapshot, int number, string text) => new() { Id = SnapshotPartId.New(), Snapshot = snapshot, Number = number, Text = text };
}
