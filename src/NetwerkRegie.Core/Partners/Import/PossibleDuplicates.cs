using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>Says of rows that bring a partner which ones they may be already: partners that are there, and those of earlier rows. A notice and never a refusal: only a person can tell.</summary>
internal sealed class PossibleDuplicates(ResemblanceIndex index)
{
    /// <summary>Whoever reads of these knows enough.</summary>
    private const int Most = 3;

    private readonly Dictionary<PartnerTraits, ImportedPartner> brought = [];

    /// <summary>Whether another partner has the name, in the same place or where one of the two has none.</summary>
    public static bool IsNamed(ReadPartnerRow row, PartnerIndex partners)
    {
        var place = Folding.Fold(row.Address?.Place);
        return partners.WithName(row.Name!).Any(other => place.Length == 0 || other.Key.Place.Length == 0 || other.Key.Place == place);
    }

    /// <summary>Tells beside the row whom its partner resembles and why, and files the partner for the rows after it. False when there is nothing to tell.</summary>
    public bool Notice(ReadPartnerRow row, ImportedPartner partner)
    {
        var traits = PartnerTraits.Of(null, partner.Card with { PartOf = partner.Whole?.Id, Status = partner.Ends ? PartnerStatus.Ended : partner.Card.Status });
        var near = index.Find(traits).Where(found => !IsWholeOrPart(partner, found.Partner)).Take(Most).ToList();
        foreach (var (other, resemblance) in near) row.Warn(row.Row[PartnerFact.Name]!, Sentence(other, resemblance));
        brought.Add(traits, partner);
        index.Add(traits);
        return near.Count > 0;
    }

    /// <summary>Partners that the list brings have no id yet by which their whole would be known.</summary>
    private bool IsWholeOrPart(ImportedPartner partner, PartnerTraits other) => brought.TryGetValue(other, out var known) && (partner.Whole == known || known.Whole == partner);

    private string Sentence(PartnerTraits other, Resemblance resemblance)
    {
        var why = string.Join(", ", resemblance.Reasons.Where(reason => reason < ResemblanceReason.OtherNumber).Select(reason => Texts.Of(reason)));
        return brought.TryGetValue(other, out var known) ? Texts.Say("Partners.Import.ResemblesRow", known.FirstRow, other.Name, why) : Texts.Say("Partners.Import.ResemblesPartner", other.Name, why);
    }
}
