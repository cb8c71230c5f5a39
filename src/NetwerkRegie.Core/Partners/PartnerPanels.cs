using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>Something a partner takes part in: a line on its card.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Link">Where to read more.</param>
/// <param name="Role">What the partner does in it, in words.</param>
/// <param name="From">The first day, if known.</param>
/// <param name="Until">The last day, if known.</param>
public sealed record Involvement(string Title, string Link, string Role, DateOnly? From, DateOnly? Until);

/// <summary>What partners take part in; the rooms that keep it (initiatives, agreements) fill it in.</summary>
public interface IPartnerInvolvement
{
    /// <summary>Everything the partner takes part in that the current member may see, the latest first.</summary>
    Task<IReadOnlyList<Involvement>> Of(PartnerId partner, CancellationToken ct);
}

/// <summary>Rows of later rooms that belong to a partner's story, so that what happened to them is told on its card.</summary>
public interface IPartnerTrail
{
    /// <summary>Ids of rows, such as ties, that the current member may see; asked along with what happened to them.</summary>
    IQueryable<Guid> KeysOf(PartnerId partner);
}
