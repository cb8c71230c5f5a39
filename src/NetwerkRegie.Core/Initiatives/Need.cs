using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>How far a need is.</summary>
public enum NeedState
{
    /// <summary>Being written; only the own organisation sees it.</summary>
    Draft = 1,

    /// <summary>There for everybody to answer.</summary>
    Open = 2,

    /// <summary>Taken back: it was no need after all.</summary>
    Withdrawn = 3,
}

/// <summary>The need was taken back already.</summary>
public sealed record NeedWasWithdrawn(string Title) : Refusal;

/// <summary>What residents of an area miss, with what shows it: where an initiative begins. A white spot becomes one when somebody thinks it matters.</summary>
public sealed class Need : Entity
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 150;

    /// <summary>Longest evidence, in characters.</summary>
    public const int LongestEvidence = 1000;

    private Need()
    {
    }

    /// <summary>Identifies the need.</summary>
    public NeedId Id { get; private set; }

    /// <summary>The organisation that noted it.</summary>
    public PartnerId Library { get; private set; }

    /// <summary>What is needed, in one line.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Code of the theme, or null when it is about no one theme.</summary>
    [Codes("Theme")]
    public string? Theme { get; private set; }

    /// <summary>CBS code of the area, or null when it holds everywhere.</summary>
    public string? Area { get; private set; }

    /// <summary>The kind of partner that is missing, or null when that is not known.</summary>
    public PartnerType? Sector { get; private set; }

    /// <summary>What shows it.</summary>
    public string Evidence { get; private set; } = "";

    /// <summary>The day it was noted.</summary>
    public DateOnly NotedOn { get; private set; }

    /// <summary>How far it is.</summary>
    public NeedState State { get; private set; }

    /// <summary>When it was changed last, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>The title and the evidence, folded, for searching.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>An organisation notes what is missing.</summary>
    public static Need Note(PartnerId library, NeedCard card, DateOnly on, DateTime at)
    {
        var need = new Need { Id = NeedId.New(), Library = library, NotedOn = on };
        need.Fill(card, at);
        return need;
    }

    /// <summary>It was written down differently.</summary>
    public Refusal? Change(NeedCard card, DateTime at)
    {
        if (State == NeedState.Withdrawn) return new NeedWasWithdrawn(Title);
        Fill(card, at);
        return null;
    }

    /// <summary>It was no need after all.</summary>
    public Refusal? Withdraw(DateTime at)
    {
        if (State == NeedState.Withdrawn) return new NeedWasWithdrawn(Title);
        (State, ChangedAt) = (NeedState.Withdrawn, at);
        return null;
    }

    /// <summary>The organisation that noted it turned out to be another one.</summary>
    internal void FollowLibrary(PartnerId kept) => Library = kept;

    /// <summary>Works out again what it is found by.</summary>
    internal void Fold() => SearchText = Folding.Fold($"{Title} {Evidence}");

    private void Fill(NeedCard card, DateTime at)
    {
        (Title, Theme, Area, Sector, Evidence) = (card.Title, card.Theme, card.Area, card.Sector, card.Evidence);
        (State, ChangedAt) = (card.IsDraft ? NeedState.Draft : NeedState.Open, at);
        Fold();
    }
}

/// <summary>What a form says of a need, checked.</summary>
public sealed record NeedCard(string Title, string? Theme, string? Area, PartnerType? Sector, string Evidence, bool IsDraft);
