using System.Collections.Frozen;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>A referral cannot go from the one state to the other.</summary>
public sealed record TransitionNotAllowed(WorkStatus From, WorkStatus To) : Refusal;

/// <summary>The states that can follow on each other, after the referral task of HL7's social-care guide. What is not listed is forbidden.</summary>
public static class ReferralCourse
{
    private static readonly FrozenSet<(WorkStatus From, WorkStatus To)> Allowed = new[]
    {
        (WorkStatus.Draft, WorkStatus.Requested),
        (WorkStatus.Requested, WorkStatus.Accepted),
        (WorkStatus.Requested, WorkStatus.Rejected),
        (WorkStatus.Requested, WorkStatus.Cancelled),
        (WorkStatus.Accepted, WorkStatus.InProgress),
        (WorkStatus.Accepted, WorkStatus.Completed),
        (WorkStatus.InProgress, WorkStatus.Completed),
    }.ToFrozenSet();

    /// <summary>Whether the one state can follow on the other.</summary>
    public static bool Allows(WorkStatus from, WorkStatus to) => Allowed.Contains((from, to));

    /// <summary>Whether nothing follows on the state.</summary>
    public static bool IsEnd(WorkStatus status) => status is WorkStatus.Rejected or WorkStatus.Cancelled or WorkStatus.Completed or WorkStatus.Failed or WorkStatus.EnteredInError;

    /// <summary>The states in which the team has it in hand.</summary>
    public static bool IsRunning(WorkStatus status) => status is WorkStatus.Accepted or WorkStatus.InProgress or WorkStatus.OnHold or WorkStatus.CancellationRequested;
}
