namespace NetwerkRegie.Core.Kernel;

/// <summary>The settings of one deployment, from <c>NetwerkRegie__*</c> and <c>ConnectionStrings__NetwerkRegie</c>.</summary>
public sealed class NetworkSettings
{
    /// <summary><c>sqlite</c> (default) or <c>postgresql</c>.</summary>
    public string Database { get; set; } = "sqlite";

    /// <summary>The connection string of PostgreSQL; unused for SQLite, which lives in the data folder.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Holds the SQLite file, the key store, documents and backups.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>Load and show the demo consortium; only in Development.</summary>
    public bool? Demo { get; set; }

    /// <summary>The address under which people reach the program, for links in e-mail.</summary>
    public string PublicUrl { get; set; } = "http://localhost:5080";

    /// <summary>Whether somebody said so; else the address above is a guess, and the one a visitor used is a better one.</summary>
    public bool IsPublicUrlKnown { get; set; }

    /// <summary>Whether people reach the program over TLS.</summary>
    public bool IsSecure => PublicUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The mail server; without a host no mail leaves and links are shown to the administrator.</summary>
    public SmtpSettings Smtp { get; set; } = new();

    /// <summary>The pictures under a map of the country.</summary>
    public TileSettings Tiles { get; set; } = new();
}

/// <summary>Where the browser of a visitor gets the pictures under a map of the country, square by square.</summary>
public sealed class TileSettings
{
    /// <summary>The address of a square in Web Mercator, with {z}, {x} and {y} in it; empty shows maps without pictures. By default the quiet background map of PDOK, which needs no key.</summary>
    public string Address { get; set; } = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png";

    /// <summary>Whom to thank for the pictures, said on the map.</summary>
    public string Attribution { get; set; } = "Kaart: Kadaster, BRT Achtergrondkaart (CC BY 4.0)";

    /// <summary>The scheme, host and port they come from; null when there are none.</summary>
    public string? Origin => Address.Length == 0 ? null : new Uri(Address.Replace("{s}", "a", StringComparison.Ordinal)).GetLeftPart(UriPartial.Authority);
}

/// <summary>How to reach the mail server.</summary>
public sealed class SmtpSettings
{
    /// <summary>Host name; empty means there is no mail server.</summary>
    public string? Host { get; set; }

    /// <summary>Port, 587 by default; 25 and loopback are used without TLS.</summary>
    public int Port { get; set; } = 587;

    /// <summary>User name, if the server asks for one.</summary>
    public string? User { get; set; }

    /// <summary>Password, if the server asks for one.</summary>
    public string? Password { get; set; }

    /// <summary>Sender address.</summary>
    public string From { get; set; } = "netwerkregie@localhost";

    /// <summary>Most letters to contacts in an hour, so that the mail server does not take them for spam.</summary>
    public int LettersPerHour { get; set; } = 200;
}
