using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.PostgreSql;

/// <summary>Searches with pg_trgm over the folded text.</summary>
internal sealed class PostgreSqlSearch(NetworkDb db) : IPartnerSearch
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

    public IQueryable<Guid> Some(IReadOnlyList<WordSearch> searches)
    {
        var values = new List<object>();
        string Value(object value)
        {
            values.Add(value);
            return $"{{{values.Count - 1}}}";
        }

        string Like(string pattern) => $"\"SearchText\" LIKE {Value(pattern)}";
        string Has(string word) => word.Length < TrigramLength ? $"({Like(word + "%")} OR {Like("% " + word + "%")})" : Like("%" + word + "%");
        return db.Database.SqlQueryRaw<Guid>(string.Join(" UNION ", searches.Select(search => $"(SELECT \"Id\" AS \"Value\" FROM \"Partner\" WHERE {string.Join(" AND ", search.Words.Select(Has))} LIMIT {Value(search.Most)})")), [.. values]);
    }
}
