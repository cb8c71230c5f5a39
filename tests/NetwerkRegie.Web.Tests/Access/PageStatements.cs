using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Tests.Access;

/// <summary>Hears the statements that pages send to either database; what jobs ask meanwhile is theirs.</summary>
internal sealed class PageStatements : DbCommandInterceptor
{
    private static readonly IHttpContextAccessor Request = new HttpContextAccessor();
    private readonly List<string> heard = [];

    /// <summary>Listens in on a program that is to start.</summary>
    public void Watch(IWebHostBuilder program) => program.ConfigureTestServices(services =>
    {
        services.ConfigureDbContext<NetworkDb>(options => options.AddInterceptors(this));
        services.ConfigureDbContext<AccountsDb>(options => options.AddInterceptors(this));
    });

    /// <summary>The statements of the pages that the work asks for.</summary>
    public async Task<IReadOnlyList<string>> Hear(Func<Task> work)
    {
        lock (heard) heard.Clear();
        await work();
        lock (heard) return [.. heard];
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Note(command, result);

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Note(command, result);

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Note(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Note(command, result));

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => new(Note(command, result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(Note(command, result));

    private InterceptionResult<T> Note<T>(DbCommand command, InterceptionResult<T> result)
    {
        if (Request.HttpContext is null) return result;
        lock (heard) heard.Add(command.CommandText);
        return result;
    }
}
