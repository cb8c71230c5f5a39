namespace NetwerkRegie.Core.Network.Overlays;

/// <summary>What can be laid over the map: a sign beside each partner.</summary>
public enum MapOverlay
{
    /// <summary>How long ago anything that is known of the partner was confirmed.</summary>
    Freshness = 1,

    /// <summary>How far an agreement with the partner is, of those that the reader may see.</summary>
    Agreements = 2,

    /// <summary>Whether the partner works on the chosen theme, or on any when none is chosen.</summary>
    Theme = 3,

    /// <summary>How many referrals went from whom to whom, for those who may see such sums. Later rooms know them, and the page lays them over the map.</summary>
    ReferralFlow = 4,
}
