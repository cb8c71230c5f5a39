namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>Why two partners may be one, or may not.</summary>
public enum ResemblanceReason
{
    /// <summary>They have a number in common, such as that of the Chamber of Commerce.</summary>
    SameNumber = 1,

    /// <summary>Their names are the same but for legal form, spelling or abbreviation.</summary>
    SameName = 2,

    /// <summary>Their names look alike.</summary>
    SimilarName = 3,

    /// <summary>They have an address in common.</summary>
    SameAddress = 4,

    /// <summary>They have the same phone number.</summary>
    SamePhone = 5,

    /// <summary>They have the same mail address.</summary>
    SameEmail = 6,

    /// <summary>They have the same domain on the web.</summary>
    SameDomain = 7,

    /// <summary>They have another number of the same kind.</summary>
    OtherNumber = 8,

    /// <summary>They are at another address.</summary>
    OtherAddress = 9,

    /// <summary>They are in another place.</summary>
    OtherPlace = 10,

    /// <summary>One is named as a unit of an organisation.</summary>
    Unit = 11,

    /// <summary>Their names hold another number or point of the compass.</summary>
    OtherInSeries = 12,
}

/// <summary>How much two partners look like one organisation.</summary>
/// <param name="Score">0 (nothing alike) to 100 (one and the same).</param>
/// <param name="Reasons">What speaks for it and against it, the strongest first.</param>
public sealed record Resemblance(int Score, IReadOnlyList<ResemblanceReason> Reasons)
{
    /// <summary>From this score on, two partners are shown as possibly one. Set so that at least 95 of 100 labelled pairs that are shown are right, and 90 of 100 are found.</summary>
    public const int Threshold = 75;

    private const double SameNameFrom = 0.92;
    private const double SimilarFrom = 0.6;

    /// <summary>Names this close differ by spelling only.</summary>
    private const double SpellingFrom = 0.9;

    /// <summary>Whether a person should look at the two.</summary>
    public bool IsCandidate => Score >= Threshold;

    /// <summary>How much the two are alike; null when they can be told apart without comparing their names: elsewhere and with nothing else in common, or one a part of the other.</summary>
    internal static Resemblance? Compare(PartnerTraits one, PartnerTraits other)
    {
        if (one.HasEnded && other.HasEnded) return null;
        if ((one.PartOf is { } whole && whole == other.Id) || (other.PartOf is { } upper && upper == one.Id)) return null;
        var apart = one.Spots.Count > 0 && other.Spots.Count > 0 && !one.Spots.Any(mine => other.Spots.Any(theirs => Same(mine, theirs)));
        var inCommon = (one.Phone is not null && one.Phone == other.Phone) || (one.Email is not null && one.Email == other.Email) || (one.Domain is not null && one.Domain == other.Domain) || Numbers(one, other) == true;
        return apart && !inCommon ? null : Between(one, other);
    }

    internal static Resemblance Between(PartnerTraits one, PartnerTraits other)
    {
        var reasons = new List<ResemblanceReason>();
        var name = Names(one, other);
        if (name >= SameNameFrom) reasons.Add(ResemblanceReason.SameName);
        else if (name >= SimilarFrom) reasons.Add(ResemblanceReason.SimilarName);
        var number = Numbers(one, other);
        double Note(bool holds, ResemblanceReason reason, double points)
        {
            if (holds) reasons.Add(reason);
            return holds ? points : 0;
        }

        var score = name
            + Note(number == true, ResemblanceReason.SameNumber, 0.3)
            + Note(number == false, ResemblanceReason.OtherNumber, -0.6)
            + Note(one.Phone is not null && one.Phone == other.Phone, ResemblanceReason.SamePhone, 0.1)
            + Note(one.Email is not null && one.Email == other.Email, ResemblanceReason.SameEmail, 0.1)
            + Note(one.Domain is not null && one.Domain == other.Domain, ResemblanceReason.SameDomain, 0.1)
            + Note(one.IsUnit != other.IsUnit && name < SpellingFrom, ResemblanceReason.Unit, -0.4)
            + Note(number != true && OtherInSeries(one, other, name), ResemblanceReason.OtherInSeries, -0.3)
            + Whereabouts(one, other, Note);
        if (one.Phone is not null && other.Phone is not null && one.Phone != other.Phone) score -= 0.05;
        if (one.Email is not null && other.Email is not null && one.Email != other.Email) score -= 0.05;

        // A number is given to one organisation, whatever people call it; branches share it, so a name that has nothing in common still counts for little.
        if (number == true && name >= 0.3) score = Math.Max(score, 0.85);
        return new Resemblance((int)Math.Round(Math.Clamp(score, 0, 1) * 100), [.. reasons.Order()]);
    }

    /// <summary>One more point of the compass in names that are the same for the rest is taken for a spelling mistake in the other; another number, or another point of the compass, never is.</summary>
    private static bool OtherInSeries(PartnerTraits one, PartnerTraits other, double name) =>
        one.Series != other.Series && (name < SpellingFrom || (one.Series.Length > 0 && other.Series.Length > 0) || (one.Series + other.Series).Any(char.IsAsciiDigit));

    private static double Names(PartnerTraits one, PartnerTraits other)
    {
        var best = 0.0;
        foreach (var mine in one.Readings)
        {
            for (var i = 0; i < other.Readings.Count && best < 1; i++) best = Math.Max(best, Likeness.OfNames(mine, other.Readings[i]));
        }

        return best;
    }

    /// <summary>True when a number is the same, false when one of the same kind differs, null when there is nothing to compare.</summary>
    private static bool? Numbers(PartnerTraits one, PartnerTraits other)
    {
        bool? verdict = null;
        foreach (var mine in one.Identifiers)
        {
            foreach (var theirs in other.Identifiers)
            {
                if (mine.Scheme == theirs.Scheme && mine.Value == theirs.Value) return true;
                if (mine.Scheme == theirs.Scheme) verdict = false;
            }
        }

        return verdict;
    }

    private static double Whereabouts(PartnerTraits one, PartnerTraits other, Func<bool, ResemblanceReason, double, double> note)
    {
        var otherPlace = one.Place.Length > 0 && other.Place.Length > 0 && Likeness.OfTexts(one.Place, other.Place) < 0.8;
        if (one.Spots.Count == 0 || other.Spots.Count == 0) return note(otherPlace, ResemblanceReason.OtherPlace, -0.3);
        if (one.Spots.Any(mine => other.Spots.Any(theirs => Same(mine, theirs)))) return note(true, ResemblanceReason.SameAddress, 0.15);
        return note(otherPlace, ResemblanceReason.OtherPlace, -0.05) + note(true, ResemblanceReason.OtherAddress, -0.3);
    }

    private static bool Same(PartnerTraits.Spot one, PartnerTraits.Spot other)
    {
        if (one.Number != other.Number) return false;
        if (one.Postcode.Length > 0 && one.Postcode == other.Postcode && one.Number.Length > 0) return one.Street.Length == 0 || other.Street.Length == 0 || one.Postcode.Length >= 6 || Likeness.OfTexts(one.Street, other.Street) >= 0.8;
        return one.Street.Length > 0 && Likeness.OfTexts(one.Street, other.Street) >= 0.85 && (one.Place.Length == 0 || other.Place.Length == 0 || Likeness.OfTexts(one.Place, other.Place) >= 0.8);
    }
}
