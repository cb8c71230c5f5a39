using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Core.Exchange.Demo;

internal sealed record InteractionsFile(string Library, IReadOnlyList<InteractionsFile.Row> Interactions)
{
    public sealed record Row(int DaysAgo, InteractionKind Kind, string Partner, string? Contact, string By, string Note, Step? NextStep);

    public sealed record Step(string Text, int DueInDays);
}

internal sealed record TasksFile(IReadOnlyList<TasksFile.Row> Tasks)
{
    public sealed record Row(string Title, string? Partner, string AssignedTo, int DueInDays, int? DoneDaysAgo);
}

internal sealed record CareFile(IReadOnlyList<CareFile.Row> Care)
{
    public sealed record Row(string Partner, string Owner, int? Weeks);
}

/// <summary>Makes of the demo's contact moments and tasks what the workbench takes over. Tasks are for coordinators; what the demo gives to others is left out.</summary>
internal sealed class DemoWork(DemoDays days, MembersFile accounts, IReadOnlyDictionary<string, MemberId> members, IReadOnlyDictionary<string, PartnerId> partners, IReadOnlyDictionary<string, ContactId> contacts)
{
    public SeedWorkbench Seed(InteractionsFile moments, TasksFile tasks, CareFile care)
    {
        var coordinator = members[accounts.Members.First(member => member.Partner == moments.Library && member.Roles.Contains(Role.Coordinator)).Key];
        return new SeedWorkbench(
            partners[moments.Library],
            [.. moments.Interactions.Select(row => new InteractionSeedRow(
                partners[row.Partner], row.Kind, days.WorkedOn(days.Ago(row.DaysAgo)), row.Contact is { } contact ? contacts[contact] : null, members[row.By], row.Note,
                row.NextStep is { } step ? new StepSeedRow(step.Text, days.Ago(-step.DueInDays), coordinator) : null))],
            [.. tasks.Tasks.Where(row => members[row.AssignedTo] == coordinator).Select(row => new TaskSeedRow(row.Title, row.Partner is { } partner ? partners[partner] : null, coordinator, days.Ago(-row.DueInDays), days.Ago(row.DoneDaysAgo)))],
            [.. care.Care.Select(row => new CareSeedRow(partners[row.Partner], members[row.Owner], row.Weeks))]);
    }
}
