using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Referrals;

/// <summary>One referral: the team answers and reports back, the sender follows it and reads the answer. Name and number are shown on request only, which is noted.</summary>
public sealed class DetailsModel(TimeProvider clock) : NetworkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public ReferralCard Card { get; private set; } = null!;

    /// <summary>How to reach the resident, when that was asked for just now.</summary>
    public ResidentFacts? Resident { get; private set; }

    public DueRow? Due => Card.Row.Due(clock.Today());

    private ReferralId Referral => new(Id);

    public Task<IActionResult> OnGetAsync() => Ask(new ShowReferral(Referral), card => Card = card);

    public Task<IActionResult> OnPostResidentAsync() => Ask(new OpenResident(Referral), resident =>
    {
        Resident = resident;
        return OnGetAsync();
    });

    public Task<IActionResult> OnPostAcceptAsync() => Step(new AcceptReferral(Referral), "ReferralPages.WasAccepted");

    public Task<IActionResult> OnPostDeclineAsync() => Step(new DeclineReferral(Referral, Form.Reason, Form.Explanation), "ReferralPages.WasDeclined");

    public Task<IActionResult> OnPostStartAsync() => Step(new StartReferral(Referral), "ReferralPages.WasStarted");

    public Task<IActionResult> OnPostCompleteAsync() => Step(new CompleteReferral(Referral, Form.Outcome, Form.Feedback), "ReferralPages.WasCompleted");

    public Task<IActionResult> OnPostWithdrawAsync() => Step(new WithdrawReferral(Referral, Form.Withdrawal), "ReferralPages.WasWithdrawn");

    public Task<IActionResult> OnPostReadAsync() => Step(new ReadOutcome(Referral), "ReferralPages.WasRead");

    public Task<IActionResult> OnPostConsentAsync() => Step(new WithdrawConsent(Referral), "ReferralPages.ConsentWithdrawn");

    private Task<IActionResult> Step(ICommand<Nothing> step, string message) =>
        Show(Dispatcher.Send(step), _ => Redirect($"/doorverwijzingen/{Id}"), Texts.Say(message), again: OnGetAsync);
}

/// <summary>What the forms on a referral's page post.</summary>
public sealed class AnswerForm
{
    public DeclineReason? Reason { get; set; }

    public string? Explanation { get; set; }

    public ReferralOutcome? Outcome { get; set; }

    public string? Feedback { get; set; }

    public WithdrawReason? Withdrawal { get; set; }
}
