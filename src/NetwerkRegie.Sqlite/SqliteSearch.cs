using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Sqlite;

/// <summary>Searches with FTS5's trigram index over the folded text; triggers keep it in step with every write, undo and import included.</summary>
internal sealed class SqliteSearch(NetworkDb db) : IPartnerSearch
{
    private const int TrigramLength = 3;

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
        var indexed = words.Where(word => word.Length >= TrigramLength).Select(word => $"\"{word}\"").ToList();
        if (indexed.Count > 0)
        {
            var match = string.Join(" AND ", indexed);
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
}
