using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>The task is done already.</summary>
public sealed record TaskIsDone : Refusal;

/// <summary>The task is open, so there is nothing to open again.</summary>
public sealed record TaskIsOpen : Refusal;

/// <summary>Something that a coordinator has to do before a day is over. It belongs to her library; other libraries do not see that it exists.</summary>
public sealed class WorkTask : Entity, IAboutPerson
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 200;

    private WorkTask()
    {
    }

    /// <summary>Identifies the task.</summary>
    public WorkTaskId Id { get; private set; }

    /// <summary>The library whose work it is.</summary>
    public PartnerId Library { get; private set; }

    /// <summary>What is to be done.</summary>
    [Personal]
    public string Title { get; private set; } = "";

    /// <summary>The last day to do it.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Who does it.</summary>
    public MemberId Owner { get; private set; }

    /// <summary>The partner it is about, if it is about one.</summary>
    public PartnerId? Partner { get; private set; }

    /// <summary>The moment of contact that it follows from.</summary>
    public InteractionId? Interaction { get; private set; }

    /// <summary>The day it was done; null while it is open.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>What is written about people is sealed with a key of its own.</summary>
    public Guid PersonKey => Id.Value;

    /// <summary>Somebody is going to do something.</summary>
    public static WorkTask Plan(PartnerId library, TaskCard card, InteractionId? after = null)
    {
        var task = new WorkTask { Id = WorkTaskId.New(), Library = library, Interaction = after };
        task.Change(card);
        return task;
    }

    /// <summary>It is to be done differently, on another day, or by somebody else.</summary>
    public void Change(TaskCard card) => (Title, DueOn, Owner, Partner) = (card.Title, card.DueOn, card.Owner, card.Partner);

    /// <summary>It is done.</summary>
    public Refusal? Finish(DateOnly on)
    {
        if (DoneOn is not null) return new TaskIsDone();
        DoneOn = on;
        return null;
    }

    /// <summary>It turned out not to be done.</summary>
    public Refusal? Reopen()
    {
        if (DoneOn is null) return new TaskIsOpen();
        DoneOn = null;
        return null;
    }

    /// <summary>A colleague takes it over.</summary>
    internal void HandTo(MemberId colleague) => Owner = colleague;

    /// <summary>Its partner turned out to be another one that we knew already, or another goes on in its place.</summary>
    internal void FollowPartner(PartnerId kept) => Partner = kept;

    /// <summary>The organisation whose work it is turned out to be another one.</summary>
    internal void FollowLibrary(PartnerId kept) => Library = kept;

    /// <summary>The moment of contact that it follows from was taken off the list; the task stays.</summary>
    internal void LoseInteraction() => Interaction = null;
}

/// <summary>Everything about a task that a form can say, checked.</summary>
public sealed record TaskCard(string Title, DateOnly DueOn, MemberId Owner, PartnerId? Partner);
