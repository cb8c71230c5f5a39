using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Kernel;

/// <summary>
/// Keeps the answer to a question that takes long, or is asked at every click, for as long as no command has changed anything. Within one unit of work the count
/// of changes is read once. An answer is kept per home organisation and roles, which is what row rights go by; a question whose answer depends on the member herself, on the day or on
/// the language must say so in its words.
/// </summary>
public sealed class FreshAnswers(NetworkDb db, ICurrentMember me, AnswerStore store)
{
    private long? count;

    /// <summary>The answer that is kept, or a new one.</summary>
    /// <param name="question">Says all that the answer depends on but the rows and the rights.</param>
    /// <param name="answer">Finds a new answer; it must not be changed by who gets it.</param>
    /// <param name="ct">Stops it.</param>
    public Task<T> To<T>(string question, Func<Task<T>> answer, CancellationToken ct)
        where T : class =>
        Keep(string.Create(CultureInfo.InvariantCulture, $"{me.Partner}|{me.IsOperator}|{string.Join(',', me.Roles.Order())}|{question}"), answer, ct);

    /// <summary>The same for an answer on which no row right bears: one is kept for all members, so that a large one lies in memory once.</summary>
    /// <param name="question">Says all that the answer depends on but the rows.</param>
    /// <param name="answer">Finds a new answer; it must not be changed by who gets it.</param>
    /// <param name="ct">Stops it.</param>
    public Task<T> ForAll<T>(string question, Func<Task<T>> answer, CancellationToken ct)
        where T : class =>
        Keep($"all|{question}", answer, ct);

    /// <summary>Something was written in this unit of work, so what was read before it is no longer fresh.</summary>
    internal void Forget() => count = null;

    private async Task<T> Keep<T>(string key, Func<Task<T>> answer, CancellationToken ct)
        where T : class
    {
        var now = count ??= await ChangeCount.Read(db, ct);
        if (store.Find<T>(key, now) is { } kept) return kept;
        var found = await answer();
        store.Keep(key, now, found);
        return found;
    }

    /// <summary>The first of the rows, asked for together with the count of changes, so that whatever is asked next in this unit of work finds the count known: one statement for both.</summary>
    public async Task<T?> First<T>(IQueryable<T> rows, CancellationToken ct)
        where T : class
    {
        var counts = ChangeCount.Of(db);
        var found = await rows.Select(row => new { Row = row, Count = counts.FirstOrDefault() }).FirstOrDefaultAsync(ct);
        if (found is not null) count = found.Count;
        return found?.Row;
    }
}

/// <summary>The answers that are kept in this process: the last few hundred that were asked for.</summary>
public sealed class AnswerStore : IDisposable
{
    private const int Most = 400;
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <inheritdoc />
    public void Dispose() => kept.Dispose();

    internal T? Find<T>(string key, long count)
        where T : class => kept.TryGetValue(key, out Kept? found) && found!.Count == count ? found.Answer as T : null;

    internal void Keep(string key, long count, object answer) => kept.Set(key, new Kept(count, answer), new MemoryCacheEntryOptions { Size = 1 });

    private sealed record Kept(long Count, object Answer);
}
