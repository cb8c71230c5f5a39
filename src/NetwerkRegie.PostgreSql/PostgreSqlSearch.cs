using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.PostgreSql;

/// <summary>Searches with pg_trgm over the folded text.</summary>
internal sealed class PostgreSqlSearch : IPartnerSearch
{
    private const int TrigramLength = 3;

    private const string Objects = """
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE INDEX IF NOT EXISTS "IX_Partner_SearchText" ON "Partner" USING gin ("SearchText" gin_trgm_ops);
        """;

    public static Task Install(NetworkDb db, CancellationToken ct) => db.Database.ExecuteSqlRawAsync(Objects, ct);

    public IQueryable<Partner> Matching(IQueryable<Partner> partners, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            var (start, later) = (word + "%", (word.Length < TrigramLength ? "% " : "%") + word + "%");
            partners = partners.Where(p => EF.Functions.Like(p.SearchText, start) || EF.Functions.Like(p.SearchText, later));
        }

        return partners;
    }
}
