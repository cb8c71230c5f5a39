using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

WebApplication app;
try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddNetwork();
    app = builder.Build();
    app.UseNetwork();
}
catch (Exception reason) when (reason is CannotOpen or WrongSetting)
{
    await Console.Error.WriteLineAsync(reason.Message);
    return 1;
}

await app.RunAsync();
return 0;

/// <summary>The web program; public so that tests can start it.</summary>
public partial class Program;
