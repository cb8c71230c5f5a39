using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

WebApplication app;
try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = NetworkHost.Home(args) });
    builder.AddNetwork();
    app = builder.Build();
    app.UseNetwork();
}
catch (Exception reason) when (reason is CannotOpen or WrongSetting)
{
    await Console.Error.WriteLineAsync(reason.Message);
    return 1;
}

try
{
    await app.RunAsync();
}
catch (OperationCanceledException)
{
    // Told to stop while it was still opening.
}

return 0;

/// <summary>The web program; public so that tests can start it.</summary>
public partial class Program;
