using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>What the contacts of a partner proposed by a link: what waits first, and what was decided.</summary>
[Allow(Role.Coordinator)]
public sealed record GetProposals(PartnerId Partner) : IQuery<PartnerProposals>;

/// <summary>The proposals of a partner, and what its contacts wrote beside them.</summary>
public sealed record PartnerProposals(PartnerRow Partner, IReadOnlyList<ProposalDetails> Proposals, IReadOnlyList<ContactRemark> Remarks);

/// <summary>A correction beside what is there now. <paramref name="Over"/> is the mark of what is there now; overtaken means that somebody changed it since the contact looked.</summary>
public sealed record ProposalDetails(FieldProposalId Id, CardFact Field, string? Now, string Proposed, string By, DateTime At, ProposalDecision Decision, DateTime? DecidedAt, string? DecidedBy, string Over, bool Overtaken);

/// <summary>What a contact wrote to the coordinator.</summary>
public sealed record ContactRemark(string By, DateTime At, string Text);

internal sealed class GetProposalsHandler(NetworkDb db, IActorNames actors) : IQueryHandler<GetProposals, PartnerProposals>
{
    private const int Most = 50;

    public async Task<Outcome<PartnerProposals>> Handle(GetProposals get, CancellationToken ct)
    {
        if (await db.Partners().AsNoTracking().Load(get.Partner, ct) is not { } partner) return Outcome.NotFound;
        var card = GetPartnerHandler.CardOf(partner);
        var found = await db.FieldProposals().AsNoTracking().Where(p => p.Partner == get.Partner).Join(db.Contacts(), p => p.Contact, c => c.Id, (p, c) => new { Proposal = p, c.Name })
            .OrderByDescending(both => both.Proposal.ProposedAt).ThenBy(both => both.Proposal.Id).Take(Most).ToListAsync(ct);
        var remarks = await db.ConfirmationLinks().AsNoTracking().Where(l => l.Partner == get.Partner && l.Remark != null).Join(db.Contacts(), l => l.Contact, c => c.Id, (l, c) => new { l.Id, l.AnsweredAt, l.Remark, c.Name })
            .OrderByDescending(l => l.AnsweredAt).ThenBy(l => l.Id).Take(Most).ToListAsync(ct);
        var names = await actors.Names([.. found.Select(both => both.Proposal.DecidedBy).OfType<MemberId>().Distinct()], ct);
        ProposalDetails Details(FieldProposal proposal, string by)
        {
            var now = FieldValues.Of(card, proposal.Field);
            return new ProposalDetails(
                proposal.Id, proposal.Field, FieldValues.Show(proposal.Field, now), FieldValues.Show(proposal.Field, proposal.Value)!, by, proposal.ProposedAt,
                proposal.Decision, proposal.DecidedAt, proposal.DecidedBy is { } member ? names.GetValueOrDefault(member) : null, FieldValues.Mark(now), proposal.Seen != now);
        }

        var row = await db.PartnerRows().FirstAsync(p => p.Id == get.Partner, ct);
        return new PartnerProposals(
            row,
            [.. found.Select(both => Details(both.Proposal, both.Name)).OrderByDescending(p => p.Decision == ProposalDecision.Open)],
            [.. remarks.Select(remark => new ContactRemark(remark.Name, remark.AnsweredAt!.Value, remark.Remark!))]);
    }
}
