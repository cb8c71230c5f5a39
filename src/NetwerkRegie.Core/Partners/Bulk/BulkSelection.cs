using System.Buffers.Text;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Bulk;

/// <summary>
/// The partners that a preview showed, each as it was then. It travels with the form from the preview to the change, so that what was seen is what changes:
/// a partner that fits the filter only later is not among them, and one that somebody changed meanwhile is known by its version.
/// </summary>
public sealed record BulkSelection(IReadOnlyList<(PartnerId Partner, OperationId Version)> Rows)
{
    /// <summary>Most partners of one change.</summary>
    public const int Most = CappedCount.Cap;

    private const int Length = 16;

    /// <summary>The selection as a form holds it.</summary>
    public string Write()
    {
        var bytes = new byte[Rows.Count * Length * 2];
        foreach (var (place, (partner, version)) in Rows.Index())
        {
            partner.Value.TryWriteBytes(bytes.AsSpan(place * Length * 2));
            version.Value.TryWriteBytes(bytes.AsSpan((place * Length * 2) + Length));
        }

        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads it back; null when it is no selection.</summary>
    public static BulkSelection? Read(string? written)
    {
        if (string.IsNullOrEmpty(written) || !Base64Url.IsValid(written, out var length) || length % (Length * 2) != 0 || length / (Length * 2) > Most) return null;
        var bytes = Base64Url.DecodeFromChars(written);
        return new BulkSelection([.. Enumerable.Range(0, bytes.Length / (Length * 2)).Select(place =>
            (new PartnerId(new Guid(bytes.AsSpan(place * Length * 2, Length))), new OperationId(new Guid(bytes.AsSpan((place * Length * 2) + Length, Length)))))]);
    }
}
