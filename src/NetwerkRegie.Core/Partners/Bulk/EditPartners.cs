using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Bulk;

/// <summary>Many partners change alike, as one operation. Only those of the preview: one that somebody changed meanwhile is left as it is, and named.</summary>
[Allow(Role.Coordinator)]
public sealed record EditPartners(BulkSelection Selection, BulkRequest Request) : ICommand<BulkResult>;

/// <summary>How many changed; and how many were left alone because somebody changed them after the preview, with the first of their names.</summary>
public sealed record BulkResult(int Changed, int Left, IReadOnlyList<string> FirstLeft);

/// <summary>Every partner of the preview was changed by somebody else meanwhile.</summary>
public sealed record AllChangedMeanwhile : Refusal;

internal sealed class EditPartnersHandler(NetworkDb db, BulkDesk desk) : ICommandHandler<EditPartners, BulkResult>
{
    private const int Batch = 2000;
    private const int NamesSaid = 10;

    public async Task<Outcome<BulkResult>> Handle(EditPartners edit, CancellationToken ct)
    {
        if (edit.Selection.Rows.Count == 0) return new NoPartnersChosen();
        if (edit.Selection.Rows.Count > BulkSelection.Most) return new TooManyPartners(BulkSelection.Most);
        if (await desk.For(edit.Request, ct) is not { } room) return Outcome.Invalid("Option", Texts.Say("Partners.Bulk.OptionNeeded"));
        if (await room.Wrong(edit.Request, ct) is { } wrong) return Outcome.Invalid("Values", wrong);
        var (asSeen, left) = await Compare(edit.Selection, ct);
        if (asSeen.Count == 0) return new AllChangedMeanwhile();
        var verdicts = await BulkDesk.Apply(room, edit.Request, asSeen, write: true, ct);
        return new BulkResult(verdicts.Count(verdict => verdict.Value.Fate == BulkFate.Changes), left.Count, [.. left.Order(StringComparer.CurrentCulture).Take(NamesSaid)]);
    }

    /// <summary>Those that are as the preview showed them, and the names of those that are not.</summary>
    private async Task<(List<PartnerId> AsSeen, List<string> Left)> Compare(BulkSelection selection, CancellationToken ct)
    {
        var (asSeen, left) = (new List<PartnerId>(), new List<string>());
        foreach (var some in selection.Rows.Chunk(Batch))
        {
            var seen = some.DistinctBy(row => row.Partner).ToDictionary(row => row.Partner, row => row.Version);
            var ids = seen.Keys.ToList();
            foreach (var row in await db.Partners().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Version, p.Name }).ToListAsync(ct))
            {
                if (seen[row.Id] == row.Version) asSeen.Add(row.Id);
                else left.Add(row.Name);
            }
        }

        return (asSeen, left);
    }
}
