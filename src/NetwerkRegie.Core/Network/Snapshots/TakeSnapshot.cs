using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network.Snapshots;

/// <summary>A snapshot is called so already; a snapshot is never overwritten.</summary>
public sealed record SnapshotNameTaken(string Name) : Refusal;

/// <summary>Freezes the network of a day, today when left out, with its figures, under a name.</summary>
[Allow(Role.Coordinator, Role.Director)]
[NotUndoable("Network.SnapshotStays")]
public sealed record TakeSnapshot(string Name, DateOnly? AsOf) : ICommand<SnapshotId>;

internal sealed class TakeSnapshotRules : AbstractValidator<TakeSnapshot>
{
    public TakeSnapshotRules(TimeProvider clock)
    {
        RuleFor(take => take.Name).NotEmpty().WithMessage(_ => Texts.Say("Network.SnapshotNeedsName")).MaximumLength(NetworkSnapshot.LongestName).WithMessage(_ => Texts.Say("Network.SnapshotNameLong", NetworkSnapshot.LongestName));
        RuleFor(take => take.AsOf).LessThanOrEqualTo(_ => clock.Today()).WithMessage(_ => Texts.Say("Network.DayToCome"));
    }
}

internal sealed class TakeSnapshotHandler(NetworkDb db, NetworkOnDay network, MeasuredNetworks measured, TimeProvider clock) : ICommandHandler<TakeSnapshot, SnapshotId>
{
    public async Task<Outcome<SnapshotId>> Handle(TakeSnapshot take, CancellationToken ct)
    {
        var sortName = Folding.Fold(take.Name.Trim());
        if (await db.NetworkSnapshots().AnyAsync(snapshot => snapshot.SortName == sortName, ct)) return new SnapshotNameTaken(take.Name.Trim());
        var rows = await network.Read(take.AsOf ?? clock.Today(), ct);
        var ratings = NetworkRatings.Of(rows, await db.TieScoreRows(rows.AsOf).ToListAsync(ct));
        var content = SnapshotContent.Of(rows, measured.Of(rows, howeverLarge: false, ct), ratings).Write();
        var snapshot = NetworkSnapshot.Freeze(take.Name, new SnapshotFacts(rows.AsOf, rows.Partners.Count, rows.Ties.Count), content, clock.Now());
        db.Add(snapshot);
        return snapshot.Id;
    }
}
