using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Network;

/// <summary>The network on a day, read once for all that one page or report asks of it.</summary>
internal sealed class NetworkOnDay(NetworkDb db)
{
    private readonly Dictionary<DateOnly, NetworkRows> read = [];

    public async Task<NetworkRows> Read(DateOnly day, CancellationToken ct) => read.TryGetValue(day, out var rows) ? rows : read[day] = await NetworkRows.Read(db, day, ct);
}
