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
    private static readonly string[] Squares = ["{z}", "{x}", "{y}"];

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
            Tiles = Tiles(section.GetSection("Tiles")),
        };
        if (settings.Database is not ("sqlite" or "postgresql")) throw new WrongSetting(Texts.Say("Kernel.DatabaseUnknown", section["Database"]));
        if (settings.Database == "postgresql" && string.IsNullOrWhiteSpace(settings.ConnectionString)) throw new WrongSetting(Texts.Say("Kernel.ConnectionMissing"));
        return settings;
    }

    private static TileSettings Tiles(IConfigurationSection section)
    {
        var usual = new TileSettings();
        var tiles = new TileSettings { Address = section["Address"]?.Trim() ?? usual.Address, Attribution = section["Attribution"] ?? usual.Attribution };
        var isRight = tiles.Address.Length == 0 || (Uri.TryCreate(tiles.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && Squares.All(part => tiles.Address.Contains(part, StringComparison.Ordinal)));
        return isRight ? tiles : throw new WrongSetting(Texts.Say("Kernel.TilesUnreadable", tiles.Address));
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
