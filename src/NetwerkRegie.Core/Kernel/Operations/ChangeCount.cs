using Microsoft.EntityFrameworkCore;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>
/// How many commands have changed anything, in one row. It goes up inside the transaction of the command, and that row is held until the commit, so whoever reads a number and then asks
/// something gets an answer that is at least that new: what <see cref="FreshAnswers"/> keeps answers by, on every node.
/// </summary>
internal sealed class ChangeCount
{
    public const int OnlyRow = 1;

    private ChangeCount()
    {
    }

    public int Id { get; private set; }

    public long Value { get; private set; }

    public static Task GoUp(NetworkDb db, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"UPDATE \"ChangeCount\" SET \"Value\" = \"Value\" + 1", ct);

    public static Task<long> Read(NetworkDb db, CancellationToken ct) => Of(db).SingleAsync(ct);

    /// <summary>The one number, to be asked for along with something else.</summary>
    public static IQueryable<long> Of(NetworkDb db) => db.Set<ChangeCount>().AsNoTracking().Where(count => count.Id == OnlyRow).Select(count => count.Value);
}

internal sealed class ChangeCountTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db) => model.Entity<ChangeCount>(count =>
    {
        count.ToTable("ChangeCount");
        count.HasKey(c => c.Id);
        count.Property(c => c.Id).ValueGeneratedNever();
        count.HasData(new { Id = ChangeCount.OnlyRow, Value = 0L });
    });
}
