namespace NetwerkRegie.Core.Exchange.Demo;

/// <summary>How far the demo is in this program.</summary>
public enum DemoStage
{
    /// <summary>There is no demo here.</summary>
    Off,

    /// <summary>It is on its way.</summary>
    Loading,

    /// <summary>It is there.</summary>
    Loaded,
}

/// <summary>Whether this program shows the demo, for whoever must know before it is all there; one for the whole program.</summary>
public sealed class DemoState
{
    private volatile DemoStage stage;

    /// <summary>How far it is.</summary>
    public DemoStage Stage => stage;

    /// <summary>It came further.</summary>
    public void Become(DemoStage next) => stage = next;
}
