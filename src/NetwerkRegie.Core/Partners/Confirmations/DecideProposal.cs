using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>A coordinator takes a correction over: the partner is changed, and the fact counts as confirmed by its contact. <paramref name="Over"/> is the mark of the value that she saw.</summary>
[Allow(Role.Coordinator)]
public sealed record AcceptProposal(FieldProposalId Proposal, string? Over = null) : ICommand<Nothing>;

/// <summary>A coordinator leaves a fact as it is.</summary>
[Allow(Role.Coordinator)]
public sealed record RejectProposal(FieldProposalId Proposal) : ICommand<Nothing>;

internal sealed class AcceptProposalHandler(NetworkDb db, Confirming confirming, ICurrentMember me, TimeProvider clock) : ICommandHandler<AcceptProposal, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(AcceptProposal accept, CancellationToken ct)
    {
        if (await db.FieldProposals().FirstOrDefaultAsync(p => p.Id == accept.Proposal, ct) is not { } proposal) return Outcome.NotFound;
        var partner = (await db.Partners().Load(proposal.Partner, ct))!;
        var before = GetPartnerHandler.CardOf(partner);
        if (accept.Over is not null && accept.Over != FieldValues.Mark(FieldValues.Of(before, proposal.Field))) return new ProposalOvertaken();
        if (proposal.Decide(accept: true, me.Id, clock.Now()) is { } refusal) return refusal;
        var card = FieldValues.With(before, proposal.Field, proposal.Value);
        partner.Change(card, clock.Now());
        await confirming.Stamp(partner.Id, card, [proposal.Field], null, proposal.Contact, proposal.ProposedAt, ct);
        return Outcome.Done;
    }
}

internal sealed class RejectProposalHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<RejectProposal, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RejectProposal reject, CancellationToken ct)
    {
        if (await db.FieldProposals().FirstOrDefaultAsync(p => p.Id == reject.Proposal, ct) is not { } proposal) return Outcome.NotFound;
        return proposal.Decide(accept: false, me.Id, clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
