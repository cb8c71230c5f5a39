using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>A contact of a partner said, by a personal link, how close its collaboration with a library is and should be, and what it thinks of it; the room of ties writes it down in the same operation.</summary>
/// <param name="Partner">The side that speaks.</param>
/// <param name="Library">The other side.</param>
/// <param name="Level">0 to 5.</param>
/// <param name="Desired">0 to 5, or null when nothing was said of it.</param>
/// <param name="Scores">Trust in the library, and its value.</param>
public sealed record PartnerSpoke(PartnerId Partner, PartnerId Library, int Level, int? Desired, TieScores Scores) : IEvent;

/// <summary>What a partner said last of its tie with a library.</summary>
public sealed record ContactTie(int? Level, int? Desired);

/// <summary>Whether a contact can be asked about the tie with a library; the room of ties fills it in.</summary>
public interface IContactTies
{
    /// <summary>What the partner said last; null when there is no tie in force, or when the partner has a coordinator who speaks for it.</summary>
    Task<ContactTie?> Between(PartnerId partner, PartnerId library, CancellationToken ct);
}
