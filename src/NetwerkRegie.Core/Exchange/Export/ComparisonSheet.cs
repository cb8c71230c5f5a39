using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Network.Changes;

namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>What changed in the network between two days as a table: a row for each partner and tie that changed, and for each figure.</summary>
public static class ComparisonSheet
{
    /// <summary>The table; days stand above the columns of values.</summary>
    public static OutgoingTable Of(NetworkComparison comparison) => new(
        Texts.Say("Exchange.Export.Changes"),
        [Say("What"), Say("Change"), Say("PartnerOrFigure"), Say("OtherPartner"), Day(comparison.Before.Day), Day(comparison.After.Day), Say("Difference")],
        Rows(comparison).ToAsyncEnumerable());

    private static IEnumerable<IReadOnlyList<OutgoingValue>> Rows(NetworkComparison comparison)
    {
        foreach (var partner in comparison.PartnersGained) yield return Partner(partner, NetworkChange.Gained);
        foreach (var partner in comparison.PartnersLost) yield return Partner(partner, NetworkChange.Lost);
        foreach (var tie in comparison.Ties)
        {
            yield return [Say("Tie"), Texts.Of(tie.Change), tie.One.Name, tie.Other.Name, Level(tie.Before), Level(tie.After), tie.Before?.Level is { } before && tie.After?.Level is { } after ? after - before : default(OutgoingValue)];
        }

        foreach (var figure in comparison.Figures) yield return [Say("Figure"), default, Say($"Figure.{figure.Key}"), default, Number(figure.Before), Number(figure.After), Number(figure.Difference)];
    }

    private static OutgoingValue[] Partner(ComparedPartner partner, NetworkChange change) => [Say("Partner"), Texts.Of(change), partner.Name, default, default, default, default];

    /// <summary>A tie that nobody rated is there all the same.</summary>
    private static OutgoingValue Level(ComparedLevel? level) => level is null ? default : level.Level is { } known ? known : Say("Unrated");

    private static OutgoingValue Number(double? value) => value is { } known ? decimal.Parse(known.ToString("0.############", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : default(OutgoingValue);

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Say(string key) => Texts.Say($"Exchange.Comparison.{key}");
}
