using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Referrals;

namespace NetwerkRegie.Web.Pages.Referrals;

/// <summary>How the pages show where a referral stands: as a status, and as the five stages it goes through.</summary>
public static class Stages
{
    private static readonly string[] Names = ["Sent", "Answer", "Work", "Done", "Read"];

    /// <summary>The kind of badge of a state.</summary>
    public static string Kind(WorkStatus work) => work switch
    {
        WorkStatus.Completed => "ok",
        WorkStatus.Rejected or WorkStatus.Failed => "warning",
        WorkStatus.Requested or WorkStatus.Accepted or WorkStatus.InProgress => "info",
        _ => "neutral",
    };

    /// <summary>The state in a word; a referral that the sender took back says so.</summary>
    public static string Word(ReferralRow row) => row.Request == RequestStatus.Withdrawn ? Texts.Of(row.Request) : Texts.Of(row.Work);

    /// <summary>The five stages, each done, current or still to come. What was declined skips the work.</summary>
    public static IEnumerable<(string Word, bool Done, bool Current)> Of(ReferralRow row)
    {
        var current = row switch
        {
            { Request: RequestStatus.Closed } => Names.Length,
            { Work: WorkStatus.Requested } => 1,
            { Work: WorkStatus.Accepted or WorkStatus.InProgress } => 2,
            _ => Names.Length - 1,
        };
        return Names.Select((name, place) => (Texts.Say($"ReferralPages.Stage{name}"), place < current, place == current));
    }

    /// <summary>The reason or outcome of a step in words; the codes stand in three lists.</summary>
    public static string? Reason(ReferralStepRow step) => step.Reason is null ? null : step.To switch
    {
        WorkStatus.Rejected => Texts.Say($"{nameof(DeclineReason)}.{step.Reason}"),
        WorkStatus.Completed => Texts.Say($"{nameof(ReferralOutcome)}.{step.Reason}"),
        _ => Texts.Say($"{nameof(WithdrawReason)}.{step.Reason}"),
    };
}
