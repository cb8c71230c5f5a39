using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>What is done at random with contact moments, tasks and the care for partners.</summary>
internal sealed partial class RandomWork
{
    private readonly List<InteractionId> moments = [];
    private readonly List<WorkTaskId> tasks = [];
    private MemberId self;
    private MemberId successor;

    private IEnumerable<Func<Task<(string Command, Receipt? Receipt)>>> AtTheWorkbench() =>
    [
        async () => Made(await Try(new RecordInteraction(Any(partners).Id, Moment())), moments.Add),
        async () => Made(await Try(new RecordMail(Any(partners).Id, new MailToRecord(network.Clock.Now(), Word(), Word(), ["noor@demo.example"], 0))), mail => moments.Add(mail.Interaction)),
        ChangeMoment,
        () => Tell(new RemoveInteraction(Any(moments))),
        async () => Made(await Try(new PlanTask(Chore())), tasks.Add),
        ChangeChore,
        () => Tell(new FinishTask(Any(tasks))),
        () => Tell(new ReopenTask(Any(tasks))),
        () => Tell(new CareForPartner(Any(partners).Id, dice.Next(2) == 0 ? null : self, dice.Next(0, 60))),
        () => Tell(new HandOverCare([Any(partners).Id, Any(partners).Id], dice.Next(2) == 0 ? self : successor)),
        () => Tell(dice.Next(2) == 0 ? new HandOverWork(self, successor) : new HandOverWork(successor, self)),
        () => Tell(new ChooseReminders(dice.Next(2) == 0)),
    ];

    private async Task<(string, Receipt?)> ChangeMoment()
    {
        var id = Any(moments);
        return await person.Send(new GetInteractionForm(id)) is { IsDone: true, Value: var known } ? await Tell(new ChangeInteraction(id, Moment() with { Contacts = known.Form.Contacts, Version = known.Form.Version })) : default;
    }

    private async Task<(string, Receipt?)> ChangeChore()
    {
        var id = Any(tasks);
        return await person.Send(new GetTaskForm(id)) is { IsDone: true, Value: var known } ? await Tell(new ChangeTask(id, Chore() with { Version = known.Form.Version })) : default;
    }

    private InteractionForm Moment() => new()
    {
        Kind = Any(Enum.GetValues<InteractionKind>()),
        Day = network.Clock.Today().AddDays(dice.Next(-30, 1)),
        From = new TimeOnly(dice.Next(8, 12), 30),
        Notes = Word(),
        Colleagues = [dice.Next(2) == 0 ? self.Value : successor.Value],
        Next = Any(Enum.GetValues<NextStep>()),
        StepTitle = Word(),
        StepDueOn = network.Clock.Today(),
        StepOwner = self.Value,
    };

    private TaskForm Chore() => new() { Title = Word(), DueOn = network.Clock.Today().AddDays(dice.Next(-5, 30)), Owner = self.Value, Partner = dice.Next(2) == 0 ? Any(partners).Id.Value : null };
}
