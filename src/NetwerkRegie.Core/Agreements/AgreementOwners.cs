using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>Who can look after an agreement: the coordinators of one's own organisation, and whoever does so now.</summary>
internal sealed class AgreementOwners(NetworkDb db, ICurrentMember me)
{
    /// <summary>Coordinators of one's own organisation, by name.</summary>
    public async Task<IReadOnlyList<ColleagueRow>> Colleagues(CancellationToken ct) =>
        [.. (await db.FindColleagues([Role.Coordinator], ct)).Where(colleague => me.IsOperator || colleague.Partner == me.Partner)];

    /// <summary>Whether somebody may be chosen.</summary>
    public async Task<bool> MayBe(MemberId? owner, MemberId? now, CancellationToken ct) =>
        owner is null || owner == now || (await Colleagues(ct)).Any(colleague => colleague.Id == owner);
}
