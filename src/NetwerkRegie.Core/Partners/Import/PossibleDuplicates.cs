using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>Says of a row that brings a partner which one it may be already. A notice and never a refusal: only a person can tell.</summary>
internal static class PossibleDuplicates
{
    /// <summary>Looks at a row for which no partner was found by number, or by name and place.</summary>
    public static void Notice(ReadPartnerRow row, PartnerIndex index)
    {
        var place = Folding.Fold(row.Address?.Place);
        if (index.WithName(row.Name!).Any(other => place.Length == 0 || other.Key.Place.Length == 0 || other.Key.Place == place)) row.Warn(row.Row[PartnerFact.Name]!, Texts.Say("Partners.Import.LooksKnown", row.Name));
    }
}
