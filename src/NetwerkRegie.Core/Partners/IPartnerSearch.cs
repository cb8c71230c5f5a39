namespace NetwerkRegie.Core.Partners;

/// <summary>Finds partners and contacts by parts of words; each database has its own index for it.</summary>
public interface IPartnerSearch
{
    /// <summary>Keeps the partners in whose search text every folded word occurs; words of one or two letters must start a word.</summary>
    IQueryable<Partner> Matching(IQueryable<Partner> partners, IReadOnlyList<string> words);

    /// <summary>
    /// For each of the searches some partners in whose search text all of its words occur; no matter which, when there are more.
    /// Where one of them has three letters the index alone leads to the partners, so that this costs the same however many there are; else all must be looked through.
    /// </summary>
    IQueryable<Guid> Some(IReadOnlyList<WordSearch> searches);
}

/// <summary>Folded words, and how many partners that have them all are enough.</summary>
public sealed record WordSearch(IReadOnlyList<string> Words, int Most);
