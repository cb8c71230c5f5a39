using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NetwerkRegie.Core.Network;

/// <summary>
/// Measures networks, and remembers the last few: who sorts a table or comes back does not wait again. What is remembered is looked up
/// by the partners and ties themselves, so it can never be out of date.
/// </summary>
internal sealed class MeasuredNetworks
{
    private const int MostRemembered = 4;
    private const int Unsaid = -1;

    private readonly Lock door = new();
    private readonly LinkedList<(string Key, NetworkMeasurement Measurement)> remembered = [];

    /// <summary>The figures of a network.</summary>
    /// <param name="rows">The network.</param>
    /// <param name="howeverLarge">Whether paths are walked in a network where that takes minutes, too.</param>
    /// <param name="ct">Stops it.</param>
    public NetworkMetrics Of(NetworkRows rows, bool howeverLarge, CancellationToken ct)
    {
        var withPaths = howeverLarge || NetworkMeasurement.IsQuick(rows.Numbers.Graph);
        var key = $"{Key(rows)}|{withPaths}";
        var measurement = Remembered(key);
        if (measurement is null) Remember(key, measurement = NetworkMeasurement.Of(rows.Numbers, withPaths, ct));
        return measurement.Describe(rows);
    }

    private NetworkMeasurement? Remembered(string key)
    {
        lock (door) return remembered.FirstOrDefault(known => known.Key == key).Measurement;
    }

    private void Remember(string key, NetworkMeasurement measurement)
    {
        lock (door)
        {
            remembered.AddFirst((key, measurement));
            if (remembered.Count > MostRemembered) remembered.RemoveLast();
        }
    }

    private static string Key(NetworkRows rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> part = stackalloc byte[44];
        foreach (var partner in rows.Partners)
        {
            partner.Id.Value.TryWriteBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(part[16..], (int)partner.Type);
            hash.AppendData(part[..20]);
        }
        foreach (var tie in rows.Ties)
        {
            tie.A.Value.TryWriteBytes(part);
            tie.B.Value.TryWriteBytes(part[16..]);
            BinaryPrimitives.WriteInt32LittleEndian(part[32..], tie.Weight);
            BinaryPrimitives.WriteInt32LittleEndian(part[36..], tie.LevelA ?? Unsaid);
            BinaryPrimitives.WriteInt32LittleEndian(part[40..], tie.LevelB ?? Unsaid);
            hash.AppendData(part);
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
