using System.Data;
using System.Reflection;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Kernel.Pipeline;

/// <summary>A value that must be unique is in use already; where says of what.</summary>
public sealed record AlreadyInUse(string Where) : Refusal;

/// <summary>Something else points at the row, so it cannot go.</summary>
public sealed record StillInUse : Refusal;

/// <summary>Runs a command as one operation: one turn to write, one transaction, one save of data, history and outbox.</summary>
internal sealed class SaveOnceStep<TMessage, TOutcome>(
    NetworkDb db, IDatabaseEngine engine, OperationScope scope, ChangeRecorder recorder, IVersions versions, EventDesk events, FreshAnswers answers, ICurrentMember me, TimeProvider clock)
    : IPipelineBehavior<TMessage, TOutcome>
    where TOutcome : IOutcome<TOutcome>
{
    private static readonly bool IsCommand = typeof(TMessage).GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>));
    private static readonly string? NotUndoable = typeof(TMessage).GetCustomAttribute<NotUndoableAttribute>()?.Reason;

    public async Task<TOutcome> Handle(TMessage request, CancellationToken cancellationToken, RequestHandlerDelegate<TOutcome> next)
    {
        await HoldConnection(cancellationToken);
        if (!IsCommand) return await next();
        db.ChangeTracker.Clear();
        await using var turn = await engine.TakeWriterTurn(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var operation = Operation.Begin(typeof(TMessage).Name, me, clock.Now(), NotUndoable);
        scope.Begin(operation);
        try
        {
            var outcome = await Attempt(next);
            if (outcome.Failure is null && await Save(operation, transaction, cancellationToken) is { } failure) outcome = TOutcome.Failed(failure);
            return outcome.Failure is null ? outcome.With(new Receipt(scope.Changes > 0 ? operation.Id : null, NotUndoable is null && scope.Changes > 0, turn.Waited)) : outcome;
        }
        finally
        {
            scope.End();
            answers.Forget();
            db.ForgetNews();
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Opens the connection once for all statements of a unit of work; closing and opening it around each of them is a tenth of the time of a page.</summary>
    private async Task HoldConnection(CancellationToken ct)
    {
        if (db.Database.GetDbConnection().State == ConnectionState.Closed) await db.Database.OpenConnectionAsync(ct);
    }

    /// <summary>Undo and import write while they are at work, so the database may refuse a row before the save.</summary>
    private async Task<TOutcome> Attempt(RequestHandlerDelegate<TOutcome> next)
    {
        try
        {
            return await next();
        }
        catch (Exception duplicate) when (engine.IsDuplicate(duplicate, out var where))
        {
            return TOutcome.Failed(new Failure.Refused(new AlreadyInUse(where)));
        }
        catch (Exception broken) when (engine.IsBrokenReference(broken))
        {
            return TOutcome.Failed(new Failure.Refused(new StillInUse()));
        }
    }

    private async Task<Failure?> Save(Operation operation, IDbContextTransaction transaction, CancellationToken ct)
    {
        try
        {
            await events.TellAll(ct);
            recorder.Record();
            if (scope.Changes > 0) db.Operations().Add(operation);
            var written = await db.SaveChangesAsync(ct);
            if (written > 0 || scope.Changes > 0) await ChangeCount.GoUp(db, ct);
            await transaction.CommitAsync(ct);
            return null;
        }
        catch (DbUpdateConcurrencyException stale)
        {
            return await WhatChanged(stale, transaction, ct);
        }
        catch (DbUpdateException duplicate) when (engine.IsDuplicate(duplicate, out var where))
        {
            return new Failure.Refused(new AlreadyInUse(where));
        }
        catch (Exception broken) when (engine.IsBrokenReference(broken))
        {
            return new Failure.Refused(new StillInUse());
        }
    }

    /// <summary>Another writer was first, after this one had loaded the row (on the embedded database the turn to write rules that out).</summary>
    private async Task<Failure> WhatChanged(DbUpdateConcurrencyException stale, IDbContextTransaction transaction, CancellationToken ct)
    {
        await transaction.RollbackAsync(ct);
        var entry = stale.Entries[0];
        var seen = (OperationId)entry.OriginalValues[nameof(Entity.Version)]!;
        await entry.ReloadAsync(ct);
        if (entry.State == EntityState.Detached) return new Failure.NotFound();
        return await versions.IfStale((Entity)entry.Entity, seen, ct) ?? new Failure.Stale([], seen);
    }
}
