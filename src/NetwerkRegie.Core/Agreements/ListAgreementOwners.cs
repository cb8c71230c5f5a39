using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Agreements;

/// <summary>The members to choose an owner from; the one who looks after the agreement now is among them.</summary>
[Allow(Role.Coordinator)]
public sealed record ListAgreementOwners(AgreementId? Agreement = null) : IQuery<IReadOnlyList<OwnerChoice>>;

/// <summary>A member to choose.</summary>
public sealed record OwnerChoice(MemberId Id, string Name);

internal sealed class ListAgreementOwnersHandler(NetworkDb db, AgreementOwners owners, IActorNames names) : IQueryHandler<ListAgreementOwners, IReadOnlyList<OwnerChoice>>
{
    public async Task<Outcome<IReadOnlyList<OwnerChoice>>> Handle(ListAgreementOwners list, CancellationToken ct)
    {
        var choices = (await owners.Colleagues(ct)).Select(colleague => new OwnerChoice(colleague.Id, colleague.Name)).ToList();
        var now = list.Agreement is null ? null : await db.Agreements().Where(a => a.Id == list.Agreement).Select(a => a.Owner).FirstOrDefaultAsync(ct);
        if (now is { } owner && !choices.Exists(choice => choice.Id == owner) && (await names.Names([owner], ct)).TryGetValue(owner, out var name)) choices.Add(new OwnerChoice(owner, name));
        return choices;
    }
}
