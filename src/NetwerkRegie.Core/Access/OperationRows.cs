using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Access;

/// <summary>The header of one operation: who did what, when, to how many rows. It tells nothing of what is in them.</summary>
public sealed record OperationRow
{
    /// <summary>Identifies the operation.</summary>
    public required OperationId Id { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who; null for the server itself.</summary>
    public required MemberId? By { get; init; }

    /// <summary>The name of who did it; null for the server itself and for who is gone.</summary>
    public required string? ByName { get; init; }

    /// <summary>The organisation it was done for.</summary>
    public required string? PartnerName { get; init; }

    /// <summary>The command's name.</summary>
    public required string Command { get; init; }

    /// <summary>The entity of the first row.</summary>
    public required string? Entity { get; init; }

    /// <summary>The place of the last row, from 0.</summary>
    public required int? LastPosition { get; init; }

    /// <summary>Key of the reason why it cannot be undone.</summary>
    public required string? NotUndoable { get; init; }

    /// <summary>The operation that it took back.</summary>
    public required OperationId? Undoes { get; init; }

    /// <summary>The operation that took it back, unless that was itself taken back.</summary>
    public required OperationId? UndoneBy { get; init; }

    /// <summary>How many rows it wrote.</summary>
    public int Rows => (LastPosition ?? -1) + 1;

    /// <summary>What was done, in words.</summary>
    public string What => Texts.Has($"Operation.{Command}") ? Texts.Say($"Operation.{Command}") : Command;

    /// <summary>Who did it, in words.</summary>
    public string Who => ByName ?? Texts.Say(By is null ? "Kernel.Operator" : "Access.SomebodyWhoIsGone");
}

internal static class OperationRows
{
    public static IQueryable<OperationRow> Rows(this IQueryable<Operation> operations, NetworkDb db) =>
        from operation in operations.AsNoTracking()
        select new OperationRow
        {
            Id = operation.Id,
            At = operation.At,
            By = operation.By,
            ByName = db.Members().Where(m => m.Id == operation.By).Select(m => m.Name).FirstOrDefault(),
            PartnerName = db.PartnerNames().Where(p => p.Id == operation.Partner).Select(p => p.Name).FirstOrDefault(),
            Command = operation.Command,
            Entity = db.Changes().Where(c => c.Operation == operation.Id && c.Position == 0).Select(c => c.Entity).FirstOrDefault(),
            LastPosition = db.Changes().Where(c => c.Operation == operation.Id).Max(c => (int?)c.Position),
            NotUndoable = operation.NotUndoable,
            Undoes = operation.Undoes,
            UndoneBy = db.Operations().Where(u => u.Undoes == operation.Id && !db.Operations().Any(v => v.Undoes == u.Id)).OrderByDescending(u => u.Id).Select(u => (OperationId?)u.Id).FirstOrDefault(),
        };
}
