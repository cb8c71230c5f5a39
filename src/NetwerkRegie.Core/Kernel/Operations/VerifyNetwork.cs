using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetwerkRegie.Core.Kernel.Files;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>Whether the database is sound: its schema, the chain over the history, every row beside what the history says of it, what rows point at, and the files that rows keep.</summary>
[Allow(Role.Administrator)]
public sealed record VerifyNetwork : IQuery<Verification>;

/// <summary>What was checked, and whether all of it was right.</summary>
public sealed record Verification(bool Ok, IReadOnlyList<VerificationCheck> Checks);

/// <summary>One check: its name, whether it was right, and a sentence with what was found.</summary>
public sealed record VerificationCheck(string Name, bool Ok, string Detail);

internal sealed class VerifyNetworkHandler(NetworkDb db, IDatabaseEngine engine, RowJson json, FileCheck files) : IQueryHandler<VerifyNetwork, Verification>
{
    private const int BatchSize = 500;

    public async Task<Outcome<Verification>> Handle(VerifyNetwork verify, CancellationToken ct)
    {
        var schema = await engine.SchemaIsCurrent(db, ct);
        List<VerificationCheck> checks = [new("schema", schema, Texts.Say(schema ? "Verify.SchemaCurrent" : "Verify.SchemaOld"))];
        if (schema)
        {
            checks.Add(await History(ct));
            checks.Add(await Rows(ct));
            checks.Add(await References(ct));
            checks.Add(await files.Run(ct));
        }

        return new Verification(checks.TrueForAll(check => check.Ok), checks);
    }

    /// <summary>Makes every hash again from what is stored; the first that differs is where somebody wrote.</summary>
    private async Task<VerificationCheck> History(CancellationToken ct)
    {
        var (number, hash) = (0L, "");
        while (await db.Seals().AsNoTracking().Where(seal => seal.Number > number).OrderBy(seal => seal.Number).Take(BatchSize).ToListAsync(ct) is [_, ..] seals)
        {
            foreach (var seal in seals)
            {
                var operation = await db.Operations().AsNoTracking().FirstOrDefaultAsync(o => o.Id == seal.Operation, ct);
                if (seal.Number != ++number || operation is null) return new VerificationCheck("history", false, Texts.Say("Verify.LinkMissing", number));
                hash = await HistoryHash.Of(db, hash, operation, ct);
                if (hash != seal.Hash) return new VerificationCheck("history", false, Texts.Say("Verify.LinkBroken", number, operation.Id));
            }
        }

        var open = await db.Operations().CountAsync(o => !db.Seals().Any(seal => seal.Operation == o.Id), ct);
        return new VerificationCheck("history", true, Texts.Say("Verify.ChainWhole", number, open));
    }

    /// <summary>Every row is what the operation that wrote it last left behind, and no row is gone that the history says is there.</summary>
    private async Task<VerificationCheck> Rows(CancellationToken ct)
    {
        var (rows, wrong) = (0, new List<string>());
        foreach (var entity in Kept())
        {
            var shape = RowShape.Of(db, entity.ClrType);
            var check = await new RowCheck(db, json, shape).Run(ct);
            rows += check.Rows;
            if (check.Wrong > 0) wrong.Add($"{shape.Name}: {check.Wrong}");
        }

        return new VerificationCheck("rows", wrong.Count == 0, wrong.Count == 0 ? Texts.Say("Verify.RowsRight", rows) : Texts.Say("Verify.RowsWrong", string.Join(", ", wrong)));
    }

    /// <summary>The database guards its references; this finds what came in past that guard.</summary>
    private async Task<VerificationCheck> References(CancellationToken ct)
    {
        var orphans = new List<string>();
        foreach (var reference in db.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()).Where(reference => reference.Properties.Count == 1))
        {
            var (child, parent) = (reference.DeclaringEntityType, reference.PrincipalEntityType);
            var (column, key) = (reference.Properties[0].GetColumnName(), reference.PrincipalKey.Properties[0].GetColumnName());
            var count = await db.Count($"SELECT COUNT(*) FROM \"{child.GetTableName()}\" c WHERE c.\"{column}\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"{parent.GetTableName()}\" p WHERE p.\"{key}\" = c.\"{column}\")", ct);
            if (count > 0) orphans.Add($"{child.GetTableName()}.{column}: {count}");
        }

        return new VerificationCheck("orphans", orphans.Count == 0, orphans.Count == 0 ? Texts.Say("Verify.NoOrphans") : Texts.Say("Verify.Orphans", string.Join(", ", orphans)));
    }

    private IEnumerable<IEntityType> Kept() => db.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(Entity)));
}
