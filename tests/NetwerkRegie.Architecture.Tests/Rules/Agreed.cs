namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>What was agreed, as data. Whoever adds an exception gives its reason on the same line.</summary>
internal static class Agreed
{
    public const string Core = "NetwerkRegie.Core";
    public const string Kernel = "NetwerkRegie.Core.Kernel";

    /// <summary>A room uses those before it, never those after it.</summary>
    public static readonly string[] Rooms =
    [
        "Kernel", "Regions", "Partners", "Access", "Ties", "Workbench", "Agreements", "Network", "Initiatives",
        "Referrals", "HealthPlaza", "Screens", "Reports", "Governance", "Exchange",
    ];

    /// <summary>To whom a project may refer.</summary>
    public static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["NetwerkRegie.Graph"] = [],
        ["NetwerkRegie.Core"] = ["NetwerkRegie.Graph"],
        ["NetwerkRegie.Accounts"] = ["NetwerkRegie.Core"],
        ["NetwerkRegie.Documents"] = ["NetwerkRegie.Core"],
        ["NetwerkRegie.Sqlite"] = ["NetwerkRegie.Core", "NetwerkRegie.Accounts"],
        ["NetwerkRegie.PostgreSql"] = ["NetwerkRegie.Core", "NetwerkRegie.Accounts"],
        ["NetwerkRegie.Migrations"] = ["NetwerkRegie.Core", "NetwerkRegie.Accounts", "NetwerkRegie.Sqlite", "NetwerkRegie.PostgreSql"],
        ["NetwerkRegie.Web"] = ["NetwerkRegie.Core", "NetwerkRegie.Accounts", "NetwerkRegie.Documents", "NetwerkRegie.Sqlite", "NetwerkRegie.PostgreSql"],
        ["NetwerkRegie.Cli"] = ["NetwerkRegie.Core", "NetwerkRegie.Accounts", "NetwerkRegie.Documents", "NetwerkRegie.Sqlite", "NetwerkRegie.PostgreSql"],
    };

    /// <summary>Interfaces that a room declares and other rooms fill or use. What their members name is open to those rooms too.</summary>
    public static readonly Dictionary<string, string> ExtensionPoints = new(StringComparer.Ordinal)
    {
        ["NetwerkRegie.Core.Workbench.IWorkSource"] = "later rooms put their work on the workbench",
        ["NetwerkRegie.Core.Workbench.ICalendarSource"] = "later rooms put their days in the calendar of a member",
        ["NetwerkRegie.Core.Ties.ITieEvidence"] = "contacts, agreements, initiatives and referrals are evidence of a tie",
        ["NetwerkRegie.Core.Partners.IPartnerChildren"] = "a merge moves what later rooms keep of a partner",
        ["NetwerkRegie.Core.Partners.Succession.ISuccessionWork"] = "each room says how much of its work can go on with the one that succeeds a partner",
        ["NetwerkRegie.Core.Partners.IPartnerSearch"] = "every box that finds a partner searches alike",
        ["NetwerkRegie.Core.Partners.IPartnerInvolvement"] = "initiatives and agreements stand on the card of a partner",
        ["NetwerkRegie.Core.Partners.Confirmations.IContactTies"] = "a contact is asked about a tie behind her link",
        ["NetwerkRegie.Core.Partners.IPartnerTrail"] = "what happened to a tie is told on the card of a partner",
        ["NetwerkRegie.Core.Partners.Columns.IPartnerColumns"] = "a room adds columns to the list of partners",
        ["NetwerkRegie.Core.Partners.Bulk.IBulkChange"] = "a room adds what it keeps of a partner to the changes of many at once, such as who looks after them",
        ["NetwerkRegie.Core.Exchange.ITableReader"] = "Documents reads spreadsheets",
        ["NetwerkRegie.Core.Exchange.ITableWriter"] = "Documents writes spreadsheets",
    };

    /// <summary>Public types, or the public types of a namespace, that a room shares with those after it: plain data and pure functions.</summary>
    public static readonly Dictionary<string, string> Shared = new(StringComparer.Ordinal)
    {
        ["NetwerkRegie.Core.Network.NetworkPicture"] = "reports show the network map",
        ["NetwerkRegie.Core.Network.PictureNode"] = "part of NetworkPicture",
        ["NetwerkRegie.Core.Network.PictureTie"] = "part of NetworkPicture",
        ["NetwerkRegie.Core.Network.PictureGroup"] = "part of NetworkPicture",
        ["NetwerkRegie.Core.Network.PictureGround"] = "part of NetworkPicture",
        ["NetwerkRegie.Core.Regions.Coordinates"] = "partners and areas lie somewhere",
        ["NetwerkRegie.Core.Regions.PostcodeCentres"] = "a partner without coordinates lies in the middle of its postcode",
        ["NetwerkRegie.Core.Partners.CodeList"] = "white spots are counted for every theme of the list that ships with the program",
        ["NetwerkRegie.Core.Partners.CodeWord"] = "part of CodeList",
        ["NetwerkRegie.Core.Network.NodeSign"] = "part of NetworkPicture",
        ["NetwerkRegie.Core.Network.PictureFlow"] = "part of NetworkPicture",
        ["NetwerkRegie.Core.Network.FlowSize"] = "part of NetworkPicture",
        ["NetwerkRegie.Core.Network.NetworkChange"] = "part of NetworkPicture, and what reports and files say became of a tie",
        ["NetwerkRegie.Core.Partners.Facts"] = "a form, an import and the demo read what people type by the same rules",
    };

    /// <summary>What an entity or value object may name of the kernel, beside typed ids, enums and attributes. It must itself name no package.</summary>
    public static readonly Dictionary<string, string> KernelOfEntities = new(StringComparer.Ordinal)
    {
        ["Entity"] = "what an entity is",
        ["IAboutPerson"] = "says whose key seals the personal values",
        ["IEvent"] = "what an entity may raise",
        ["Ids"] = "the one place where ids come from",
        ["ITypedId"] = "what a typed id is",
        ["Outcome"] = "what an entity answers",
        ["Failure"] = "part of Outcome",
        ["Refusal"] = "part of Outcome",
        ["FieldError"] = "part of Outcome",
        ["Nothing"] = "part of Outcome",
        ["FileFacts"] = "what is known of a file that a row keeps: plain data",
        ["IKeepsFile"] = "says that a row keeps a file",
        ["Folding"] = "an entity keeps its own folded text to be found by; plain text in, plain text out",
    };

    /// <summary>Types that belong to no room.</summary>
    public static readonly Dictionary<string, string> OutsideRooms = new(StringComparer.Ordinal);

    /// <summary>Packages (by the start of an assembly's name) and the namespaces that alone may name them.</summary>
    public static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["MediatR"] = [Kernel],
        ["PdfSharp"] = ["NetwerkRegie.Documents.Pdf"],
        ["Npgsql"] = ["NetwerkRegie.PostgreSql", "NetwerkRegie.Migrations"],
        ["Microsoft.Data.Sqlite"] = ["NetwerkRegie.Sqlite", "NetwerkRegie.Migrations"],
        ["Microsoft.EntityFrameworkCore.Sqlite"] = ["NetwerkRegie.Sqlite", "NetwerkRegie.Migrations"],
        ["SQLitePCLRaw"] = ["NetwerkRegie.Sqlite", "NetwerkRegie.Migrations"],
    };

    /// <summary>Beside files named `*Rows.cs`, the one file that sets AutoMapper up.</summary>
    public static readonly string[] AutoMapperSetUp = ["src/NetwerkRegie.Core/Kernel/Mapping.cs"];

    /// <summary>Words in a page that are the same in every language.</summary>
    public static readonly string[] WordsOfNoLanguage = ["NetwerkRegie", "Netwerk", "Regie", "Netwerk", "Regie", "Nederlands", "English"];
}
