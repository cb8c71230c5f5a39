using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>How a library looks after a partner: which colleague keeps the relation, and how often there should be contact.</summary>
public sealed class PartnerCare : Entity
{
    /// <summary>A rhythm that says: this partner need not be reminded of.</summary>
    public const int NoRhythm = 0;

    /// <summary>The longest rhythm, in weeks: two years.</summary>
    public const int LongestRhythm = 104;

    private PartnerCare()
    {
    }

    /// <summary>Identifies the row.</summary>
    public PartnerCareId Id { get; private set; }

    /// <summary>The library that looks after the partner.</summary>
    public PartnerId Library { get; private set; }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>The colleague who keeps the relation; null when nobody does.</summary>
    public MemberId? Owner { get; private set; }

    /// <summary>There should be contact at least every so many weeks; null for what is usual for such a tie, <see cref="NoRhythm"/> for never mind.</summary>
    public int? RhythmWeeks { get; private set; }

    /// <summary>A library begins to look after a partner.</summary>
    public static PartnerCare Begin(PartnerId library, PartnerId partner, MemberId? owner, int? rhythmWeeks) =>
        new() { Id = PartnerCareId.New(), Library = library, Partner = partner, Owner = owner, RhythmWeeks = rhythmWeeks };

    /// <summary>It is looked after by somebody else, or in another rhythm.</summary>
    public void Arrange(MemberId? owner, int? rhythmWeeks) => (Owner, RhythmWeeks) = (owner, rhythmWeeks);

    /// <summary>A colleague takes it over.</summary>
    internal void HandTo(MemberId? colleague) => Owner = colleague;

    /// <summary>Its partner turned out to be another one that we knew already.</summary>
    internal void FollowPartner(PartnerId kept) => Partner = kept;

    /// <summary>The organisation whose work it is turned out to be another one.</summary>
    internal void FollowLibrary(PartnerId kept) => Library = kept;

    /// <summary>The library looked after both of two partners that are one: what was not arranged for the one that stays comes from the other.</summary>
    internal void TakeOver(PartnerCare gone) => (Owner, RhythmWeeks) = (Owner ?? gone.Owner, RhythmWeeks ?? gone.RhythmWeeks);
}

/// <summary>How often there should be contact where nobody chose a rhythm: the closer the tie, the sooner.</summary>
public static class UsualRhythm
{
    /// <summary>Partners who do things together speak to each other every quarter.</summary>
    public const int CloseWeeks = 13;

    /// <summary>Partners who exchange something, twice a year.</summary>
    public const int LooseWeeks = 26;

    private const int Close = 3;

    /// <summary>The weeks for a tie of this weight; null without a tie, or with one that means no contact.</summary>
    public static int? Weeks(int? weight) => weight switch
    {
        null or 0 => null,
        >= Close => CloseWeeks,
        _ => LooseWeeks,
    };
}
