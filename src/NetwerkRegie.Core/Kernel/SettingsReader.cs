using Microsoft.Extensions.Configuration;

namespace NetwerkRegie.Core.Kernel;

/// <summary>A setting cannot be as it is; the message says which one and how to mend it, in one line.</summary>
public sealed class WrongSetting(string message) : Exception(message);

/// <summary>Reads the settings the same way for the web program and the command line.</summary>
public static class SettingsReader
{
    private const string Solution = "NetwerkRegie.sln";
    private const int UsualPort = 587;
    private const int MostPerHour = 100_000;

    /// <summary>The settings from environment and files; <paramref name="dataFolder"/> overrides the data folder.</summary>
    public static NetworkSettings Read(IConfiguration configuration, string? dataFolder = null)
    {
        var section = configuration.GetSection("NetwerkRegie");
        var smtp = section.GetSection("Smtp");
        var settings = new NetworkSettings
        {
            Database = section["Database"]?.ToLowerInvariant() ?? "sqlite",
            ConnectionString = configuration.GetConnectionString("NetwerkRegie"),
            DataFolder = Path.GetFullPath(dataFolder ?? section["DataFolder"] ?? Path.Combine(Home(), "data")),
            Demo = Demo(section["Demo"]),
            PublicUrl = section["PublicUrl"] ?? "http://localhost:5080",
            IsPublicUrlKnown = section["PublicUrl"] is not null,
            Smtp = new SmtpSettings { Host = smtp["Host"], Port = Port(smtp["Port"]), User = smtp["User"], Password = smtp["Password"], From = smtp["From"] ?? "netwerkregie@localhost", LettersPerHour = PerHour(smtp["LettersPerHour"]) },
        };
        if (settings.Database is not ("sqlite" or "postgresql")) throw new WrongSetting(Texts.Say("Kernel.DatabaseUnknown", section["Database"]));
        if (settings.Database == "postgresql" && string.IsNullOrWhiteSpace(settings.ConnectionString)) throw new WrongSetting(Texts.Say("Kernel.ConnectionMissing"));
        return settings;
    }

    private static bool? Demo(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : bool.TryParse(text, out var demo) ? demo : throw new WrongSetting(Texts.Say("Kernel.DemoUnreadable", text));

    private static int Port(string? text) =>
        string.IsNullOrWhiteSpace(text) ? UsualPort : ushort.TryParse(text, out var port) && port > 0 ? port : throw new WrongSetting(Texts.Say("Kernel.PortUnreadable", text, ushort.MaxValue));

    private static int PerHour(string? text) =>
        string.IsNullOrWhiteSpace(text) ? new SmtpSettings().LettersPerHour : int.TryParse(text, out var letters) && letters is > 0 and <= MostPerHour ? letters : throw new WrongSetting(Texts.Say("Kernel.LettersUnreadable", text, MostPerHour));

    /// <summary>The folder of the solution when run from source, else the program's own.</summary>
    public static string Home()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution))) return folder.FullName;
        }

        return AppContext.BaseDirectory;
    }
}
