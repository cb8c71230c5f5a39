using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Succession;

/// <summary>
/// A partner was succeeded by one or more others on a day; each later room does what follows for its own rows, within the operation. What was before that day stays with the old one.
/// </summary>
/// <param name="Old">The one that was there before.</param>
/// <param name="New">Those that go on.</param>
/// <param name="On">The first day of the new state of things.</param>
/// <param name="OldEnds">The old one takes part no longer.</param>
/// <param name="Ties">The ties that go on, and with whom.</param>
/// <param name="CarryRatings">What both sides said last counts for the new ties too.</param>
public sealed record PartnerSucceeded(PartnerId Old, IReadOnlyList<PartnerId> New, DateOnly On, bool OldEnds, IReadOnlyList<CarriedTieRow> Ties, bool CarryRatings) : IEvent
{
    /// <summary>Every tie goes on with the first of those that go on; nobody chose.</summary>
    public bool AllTies { get; init; }

    /// <summary>The kinds of work that go on, and with whom; the rest stays with the old one.</summary>
    public IReadOnlyList<CarriedWorkRow> Work { get; init; } = [];

    /// <summary>Who goes on with a kind of work; null when it stays.</summary>
    public PartnerId? HeirOf(CarriedWork kind) => Work.FirstOrDefault(choice => choice.Kind == kind)?.With;
}

/// <summary>A kind of work that a new partner goes on with.</summary>
public sealed record CarriedWorkRow(CarriedWork Kind, PartnerId With);

/// <summary>A tie of the old partner that a new one goes on with; the old one may keep it too.</summary>
public sealed record CarriedTieRow(TieId Tie, PartnerId With, bool OldKeeps);
