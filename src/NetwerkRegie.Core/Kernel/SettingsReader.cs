using Microsoft.Extensions.Configuration;

namespace NetwerkRegie.Core.Kernel;

/// <summary>Reads the settings the same way for the web program and the command line.</summary>
public static class SettingsReader
{
    private const string Solution = "NetwerkRegie.sln";

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
            Demo = bool.TryParse(section["Demo"], out var demo) ? demo : null,
            PublicUrl = section["PublicUrl"] ?? "http://localhost:5080",
            Smtp = new SmtpSettings { Host = smtp["Host"], Port = int.TryParse(smtp["Port"], out var port) ? port : 587, User = smtp["User"], Password = smtp["Password"], From = smtp["From"] ?? "netwerkregie@localhost" },
        };
        if (settings.Database is not ("sqlite" or "postgresql")) throw new InvalidOperationException($"NetwerkRegie__Database must be sqlite or postgresql, not '{settings.Database}'");
        if (settings.Database == "postgresql" && string.IsNullOrWhiteSpace(settings.ConnectionString)) throw new InvalidOperationException("ConnectionStrings__NetwerkRegie is missing, and NetwerkRegie__Database=postgresql needs it");
        return settings;
    }

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
