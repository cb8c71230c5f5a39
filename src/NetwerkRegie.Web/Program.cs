using NetwerkRegie.Web.Shell;

var builder = WebApplication.CreateBuilder(args);
builder.AddNetwork();
var app = builder.Build();
try
{
    app.UseNetwork();
}
catch (CannotOpen reason)
{
    await Console.Error.WriteLineAsync(reason.Message);
    return 1;
}

await app.RunAsync();
return 0;

/// <summary>The web program; public so that tests can start it.</summary>
public partial class Program;
