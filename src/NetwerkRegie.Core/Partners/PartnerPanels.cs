using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>Something a partner takes part in: a line on its card.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Link">Where to read more.</param>
/// <param name="Role">What the partner does in it, in words.</param>
/// <param name="From">The first day, if known.</param>
/// <param name="Until">The last day, if known.</param>
public sealed record Involvement(string Title, string Link, string Role, DateOnly? From, DateOnly? Until);

/// <summary>The same as the database gives it: of every room in one form, so that all rooms are asked in one statement.</summary>
public sealed record InvolvementRow
{
    /// <summary>The room that keeps it, and puts it into words.</summary>
    public required string Room { get; init; }

    /// <summary>Identifies it in that room.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The name of what it is, or of what the partner does in it, among the room's own.</summary>
    public required string Role { get; init; }

    /// <summary>Whether everybody who has to has agreed to it.</summary>
    public required bool IsAgreed { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, if known.</summary>
    public required DateOnly? Until { get; init; }
}

/// <summary>What partners take part in; the rooms that keep it (initiatives, agreements) fill it in.</summary>
public interface IPartnerInvolvement
{
    /// <summary>The name that the rows of this room carry.</summary>
    string Room { get; }

    /// <summary>The latest that the partner takes part in and the current member may see.</summary>
    IQueryable<InvolvementRow> Of(PartnerId partner);

    /// <summary>The line on the card.</summary>
    Involvement Tell(InvolvementRow row);
}

/// <summary>Rows of later rooms that belong to a partner's story, so that what happened to them is told on its card.</summary>
public interface IPartnerTrail
{
    /// <summary>Ids of rows, such as ties, that the current member may see; asked along with what happened to them.</summary>
    IQueryable<Guid> KeysOf(PartnerId partner);
}
