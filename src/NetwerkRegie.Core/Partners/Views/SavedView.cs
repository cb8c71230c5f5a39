using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Views;

/// <summary>Where a view is shown.</summary>
public enum ViewPlace
{
    /// <summary>The list of partners.</summary>
    List = 1,

    /// <summary>The network map.</summary>
    Map = 2,
}

/// <summary>Who finds a view among the tabs.</summary>
public enum ViewAudience
{
    /// <summary>Whoever made it.</summary>
    Me = 1,

    /// <summary>Everybody of one's own library.</summary>
    Library = 2,

    /// <summary>Everybody in the network.</summary>
    Everyone = 3,
}

/// <summary>A filter with its columns and its order that somebody keeps under a name. It says what to ask, never what is found: each reader sees only the rows that are there for her.</summary>
public sealed class SavedView : Entity
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 60;

    /// <summary>Longest question, in characters.</summary>
    public const int LongestQuery = 2000;

    private SavedView()
    {
    }

    /// <summary>Identifies the view.</summary>
    public SavedViewId Id { get; private set; }

    /// <summary>What its address calls it.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The name on its tab.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where it is shown.</summary>
    public ViewPlace Place { get; private set; }

    /// <summary>Who finds it.</summary>
    public ViewAudience Audience { get; private set; }

    /// <summary>The question as it stands in the address of the list or the map, without the question mark.</summary>
    public string Query { get; private set; } = "";

    /// <summary>Who made it; null for the program itself.</summary>
    public MemberId? Owner { get; private set; }

    /// <summary>The library of whoever made it.</summary>
    public PartnerId? Library { get; private set; }

    /// <summary>Somebody keeps what is on the screen.</summary>
    public static SavedView Keep(ViewFacts facts, ViewPlace place, MemberId? owner, PartnerId? library)
    {
        var id = SavedViewId.New();
        var view = new SavedView { Id = id, Code = ShortCode.Of(id.Value), Place = place, Owner = owner, Library = library };
        view.Change(facts);
        return view;
    }

    /// <summary>It has another name, is for others, or asks something else.</summary>
    public void Change(ViewFacts facts) => (Name, Audience, Query) = (facts.Name, facts.Audience, facts.Query);

    /// <summary>The library of whoever made it turned out to be another one.</summary>
    internal void LibraryMovesTo(PartnerId kept) => Library = kept;

    /// <summary>Whether this member may change it: her own always, a shared one as coordinator of the library that shares it.</summary>
    public bool IsKeptBy(MemberId? member, PartnerId? library, bool coordinates) =>
        Audience == ViewAudience.Me ? Owner == member : coordinates && Library == library;
}

/// <summary>What can be said of a view.</summary>
public sealed record ViewFacts(string Name, ViewAudience Audience, string Query);

/// <summary>The view that a member begins with.</summary>
public sealed class DefaultView : Entity
{
    private DefaultView()
    {
    }

    /// <summary>Identifies the choice.</summary>
    public DefaultViewId Id { get; private set; }

    /// <summary>Whose choice it is.</summary>
    public MemberId Member { get; private set; }

    /// <summary>For the list, or for the map.</summary>
    public ViewPlace Place { get; private set; }

    /// <summary>The view.</summary>
    public SavedViewId View { get; private set; }

    /// <summary>A member chooses where to begin.</summary>
    public static DefaultView Choose(MemberId member, ViewPlace place, SavedViewId view) => new() { Id = DefaultViewId.New(), Member = member, Place = place, View = view };

    /// <summary>She chooses another.</summary>
    public void Prefer(SavedViewId view) => View = view;
}
