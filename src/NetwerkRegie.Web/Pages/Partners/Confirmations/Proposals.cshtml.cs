using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Confirmations;

/// <summary>The corrections that contacts of a partner proposed, beside what is there now.</summary>
public sealed class ProposalsModel : NetworkPage
{
    /// <summary>The partner.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What was proposed.</summary>
    public PartnerProposals Proposals { get; private set; } = null!;

    /// <summary>Those that wait.</summary>
    public IEnumerable<ProposalDetails> Open => Proposals.Proposals.Where(proposal => proposal.Decision == ProposalDecision.Open);

    /// <summary>Those that were decided.</summary>
    public IEnumerable<ProposalDetails> Decided => Proposals.Proposals.Where(proposal => proposal.Decision != ProposalDecision.Open);

    /// <summary>Shows the proposals.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new GetProposals(new PartnerId(Id)), proposals => Proposals = proposals);

    /// <summary>Takes one over.</summary>
    public Task<IActionResult> OnPostAcceptAsync(Guid proposal, string? over) =>
        Show(Dispatcher.Send(new AcceptProposal(new FieldProposalId(proposal), over)), _ => Redirect($"/partners/{Id}/voorstellen"), Texts.Say("Proposals.Accepted"), again: OnGetAsync);

    /// <summary>Leaves the partner as it is.</summary>
    public Task<IActionResult> OnPostRejectAsync(Guid proposal) =>
        Show(Dispatcher.Send(new RejectProposal(new FieldProposalId(proposal))), _ => Redirect($"/partners/{Id}/voorstellen"), Texts.Say("Proposals.Rejected"), again: OnGetAsync);
}
