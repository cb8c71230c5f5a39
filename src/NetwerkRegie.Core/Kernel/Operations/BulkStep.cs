namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>What a long piece of work is doing.</summary>
public enum BulkStage
{
    /// <summary>It reads the rows.</summary>
    Reading = 1,

    /// <summary>It lays the rows beside what is there; nothing has changed.</summary>
    Judging = 2,

    /// <summary>It writes; nothing of it is there for others until all of it is.</summary>
    Writing = 3,
}

/// <summary>How far a long piece of work is: so many rows of so many. What it writes belongs to an operation, whose id is known before it is stored.</summary>
public readonly record struct BulkStep(BulkStage Stage, int Done, int Total, OperationId? Operation = null)
{
    /// <summary>So many rows between one report and the next: often enough to see it move.</summary>
    public const int Often = 250;

    /// <summary>Tells every so often, and at the end.</summary>
    public static void Tell(IProgress<BulkStep>? progress, BulkStage stage, int done, int total)
    {
        if (progress is not null && (done % Often == 0 || done == total)) progress.Report(new BulkStep(stage, done, total));
    }
}
