using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.TestKit;

/// <summary>Counts the statements that reach the database, so that a page that grows one says so in its test.</summary>
public sealed class StatementCounter : DbCommandInterceptor
{
    private readonly List<string> statements = [];

    public IReadOnlyList<string> Statements => statements;

    /// <summary>Watches the house's database from now on; for the adjustment of <see cref="TestNetwork.Start"/>.</summary>
    public void Watch(IServiceCollection services) => services.ConfigureDbContext<NetworkDb>(options => options.AddInterceptors(this));

    /// <summary>How many statements the work takes.</summary>
    public async Task<int> Count(Func<Task> work)
    {
        statements.Clear();
        await work();
        return statements.Count;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        statements.Add(command.CommandText);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
