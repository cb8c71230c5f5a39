namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>The operation that is going on in this unit of work, and the place of its next change.</summary>
internal sealed class OperationScope
{
    private int changes;

    public Operation? Current { get; private set; }

    public int Changes => changes;

    public void Begin(Operation operation) => (Current, changes) = (operation, 0);

    public void TakesBack(OperationId operation) => Current!.TakeBack(operation);

    public void End() => Current = null;

    public int NextPosition() => changes++;
}
