namespace NetwerkRegie.Core.Partners;

/// <summary>Finds partners and contacts by parts of words; each database has its own index for it.</summary>
public interface IPartnerSearch
{
    /// <summary>Keeps the partners in whose search text every folded word occurs; words of one or two letters must start a word.</summary>
    IQueryable<Partner> Matching(IQueryable<Partner> partners, IReadOnlyList<string> words);
}
