using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>A team tells how much room it has, so that nobody is referred in vain. Says nothing about any resident.</summary>
[Allow(Role.Coordinator, Role.TeamCoordinator, Role.TeamMember, Role.Administrator)]
public sealed record ReportCapacity(TeamId Team, TeamCapacity Capacity, string? Note) : ICommand<Nothing>;

internal sealed class ReportCapacityRules : AbstractValidator<ReportCapacity>
{
    public ReportCapacityRules()
    {
        RuleFor(report => report.Capacity).IsInEnum();
        RuleFor(report => report.Note).MaximumLength(Team.LongestNote).WithMessage(_ => Texts.Say("Referrals.TooLong", Team.LongestNote)).HasNoBsn();
    }
}

internal sealed class ReportCapacityHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<ReportCapacity, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ReportCapacity report, CancellationToken ct)
    {
        if (await db.LoadToChange(report.Team, me, ct) is not { } team) return Outcome.NotFound;
        team.ReportCapacity(report.Capacity, string.IsNullOrWhiteSpace(report.Note) ? null : report.Note.Trim(), clock.Today(), clock.Now());
        return Outcome.Done;
    }
}
