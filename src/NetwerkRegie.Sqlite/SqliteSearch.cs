using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Sqlite;

/// <summary>Searches with FTS5's trigram index over the folded text; triggers keep it in step with every write, undo and import included.</summary>
internal sealed class SqliteSearch(NetworkDb db) : IPartnerSearch
{
    private const int TrigramLength = 3;

    /// <summary>So many hits of the index are read to find some in which a short word occurs too.</summary>
    private const int MostSifted = 1000;

    private const string Objects = """
        CREATE VIRTUAL TABLE IF NOT EXISTS "PartnerSearch" USING fts5(SearchText, content='Partner', content_rowid='rowid', tokenize='trigram');
        CREATE TRIGGER IF NOT EXISTS "PartnerSearchAdd" AFTER INSERT ON "Partner" BEGIN
          INSERT INTO "PartnerSearch"(rowid, SearchText) VALUES (new.rowid, new."SearchText");
        END;
        CREATE TRIGGER IF NOT EXISTS "PartnerSearchRemove" AFTER DELETE ON "Partner" BEGIN
          INSERT INTO "PartnerSearch"("PartnerSearch", rowid, SearchText) VALUES ('delete', old.rowid, old."SearchText");
        END;
        CREATE TRIGGER IF NOT EXISTS "PartnerSearchChange" AFTER UPDATE OF "SearchText" ON "Partner" WHEN old."SearchText" IS NOT new."SearchText" BEGIN
          INSERT INTO "PartnerSearch"("PartnerSearch", rowid, SearchText) VALUES ('delete', old.rowid, old."SearchText");
          INSERT INTO "PartnerSearch"(rowid, SearchText) VALUES (new.rowid, new."SearchText");
        END;
        """;

    public static Task Install(NetworkDb db, CancellationToken ct) => db.Database.ExecuteSqlRawAsync(Objects, ct);

    public IQueryable<Partner> Matching(IQueryable<Partner> partners, IReadOnlyList<string> words)
    {
        if (Match(words) is { } match)
        {
            var hits = db.Database.SqlQuery<Guid>($"""SELECT p."Id" AS "Value" FROM "PartnerSearch" s JOIN "Partner" p ON p.rowid = s.rowid WHERE "PartnerSearch" MATCH {match}""");
            partners = partners.Where(p => hits.Contains((Guid)(object)p.Id));
        }

        foreach (var word in words.Where(word => word.Length < TrigramLength))
        {
            var (start, later) = (word + "%", "% " + word + "%");
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

        return db.Database.SqlQueryRaw<Guid>(string.Join(" UNION ", searches.Select(search => $"SELECT \"Value\" FROM ({Some(search, Value)} LIMIT {Value(search.Most)})")), [.. values]);
    }

    private static string Some(WordSearch search, Func<object, string> value)
    {
        string Near(string word) => $"(p.\"SearchText\" LIKE {value(word + "%")} OR p.\"SearchText\" LIKE {value("% " + word + "%")})";
        var indexed = Match(search.Words);
        var sifted = search.Words.Where(word => word.Length < TrigramLength).ToList();
        var hits = indexed is null ? "\"Partner\" p" : $"(SELECT rowid FROM \"PartnerSearch\" WHERE \"PartnerSearch\" MATCH {value(indexed)} LIMIT {value(sifted.Count > 0 ? MostSifted : search.Most)}) s JOIN \"Partner\" p ON p.rowid = s.rowid";
        return $"SELECT p.\"Id\" AS \"Value\" FROM {hits}{(sifted.Count > 0 ? " WHERE " : "")}{string.Join(" AND ", sifted.Select(Near))}";
    }

    /// <summary>What the index is asked; null when none of the words is long enough for it.</summary>
    private static string? Match(IReadOnlyList<string> words) =>
        words.Where(word => word.Length >= TrigramLength).Select(word => $"\"{word}\"").ToList() is [_, ..] indexed ? string.Join(" AND ", indexed) : null;
}
