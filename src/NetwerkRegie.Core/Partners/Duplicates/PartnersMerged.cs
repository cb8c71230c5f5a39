using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>
/// Two partners turned out to be one. Each later room moves its own rows from the one that goes to the one that is kept, without losing any;
/// it is told within the operation, before the row that goes is removed.
/// </summary>
/// <param name="Kept">The partner that stays.</param>
/// <param name="Gone">The partner whose row goes once nothing points at it.</param>
public sealed record PartnersMerged(PartnerId Kept, PartnerId Gone) : IEvent
{
    /// <summary>The fields of the network's own in which the partner that goes is right.</summary>
    public IReadOnlySet<PartnerFieldId> FieldsFromGone { get; init; } = new HashSet<PartnerFieldId>();
}
