using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Snapshots;

namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>The partners of a snapshot with the figures that were frozen with them, as a table.</summary>
public static class SnapshotSheet
{
    /// <summary>The table; a figure that is undefined is an empty cell.</summary>
    public static OutgoingTable Of(SnapshotDetails snapshot) => new(
        Texts.Say("Exchange.Export.Snapshot"),
        [Texts.Say("Exchange.Export.Name"), Texts.Say("Exchange.Export.Type"), Texts.Say("Exchange.Export.Place"), .. SnapshotDetails.PartnerFigures.Select(figure => Texts.Say($"Exchange.Snapshot.{figure}"))],
        snapshot.Partners.Select(Row).ToAsyncEnumerable());

    private static IReadOnlyList<OutgoingValue> Row(FrozenPartner partner) =>
        [partner.Name, Texts.Of(partner.Type), partner.Place, .. SnapshotDetails.PartnerFigures.Select(figure => Number(partner.Figures.GetValueOrDefault(figure)))];

    private static OutgoingValue Number(double? value) =>
        value is { } known ? decimal.Parse(known.ToString("0.############", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : default(OutgoingValue);
}
