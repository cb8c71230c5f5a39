using System.Text.Json;
using System.Text.Json.Serialization;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Exchange.Demo;

/// <summary>The files of the demo consortium, as <c>samples/README.md</c> describes them. Days are relative to the day of loading.</summary>
internal static class DemoFiles
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static string Folder => Path.Combine(SettingsReader.Home(), "samples", "demo");

    /// <summary>Whether the files lie beside the program.</summary>
    public static bool AreHere => Directory.Exists(Folder);

    public static async Task<T> Read<T>(string file, CancellationToken ct)
    {
        await using var stream = File.OpenRead(Path.Combine(Folder, file));
        return await JsonSerializer.DeserializeAsync<T>(stream, Shape, ct) ?? throw new InvalidDataException($"{file} is empty");
    }
}

internal sealed record ConsortiumFile(IReadOnlyList<ConsortiumFile.Row> Memberships)
{
    public sealed record Row(string Partner);
}

internal sealed record PartnersFile(IReadOnlyList<PartnersFile.Row> Partners)
{
    public sealed record Row(
        string Key, string Name, PartnerType Type, PartnerStatus Status, string? PartOf, string Description, Dictionary<string, string>? Identifiers, IReadOnlyList<Location> Locations,
        string Website, string Phone, string Email, IReadOnlyList<string> Themes, IReadOnlyList<string> TargetGroups, IReadOnlyList<string> Tags, int RegisteredDaysAgo, int? EndedDaysAgo);

    public sealed record Location(string? Name, string Street, string Number, string Postcode, string Place, string? Country, string? Municipality, double? Lat, double? Lon);
}

internal sealed record MembersFile(IReadOnlyList<MembersFile.Row> Members)
{
    public sealed record Row(string Key, string Email, string Name, string Partner, IReadOnlyList<Role> Roles, string? Team);
}

internal sealed record ContactsFile(string Library, IReadOnlyList<ContactsFile.Row> Contacts)
{
    public sealed record Row(string Key, string Partner, string Name, string Function, string Email, string Phone, int SinceDaysAgo);
}

internal sealed record ConfirmationsFile(string Library, IReadOnlyList<ConfirmationsFile.Row> Confirmations)
{
    public sealed record Row(string Contact, int DaysAgo, IReadOnlyList<CardFact> Right, IReadOnlyDictionary<CardFact, string> Proposed);
}

internal sealed record TiesFile(IReadOnlyList<TiesFile.Row> Ties)
{
    public sealed record Row(string A, string B, IReadOnlyList<TieKind> Kinds, int StartedDaysAgo, int? EndedDaysAgo, IReadOnlyList<Rating> RatedByA, IReadOnlyList<Rating> RatedByB);

    public sealed record Rating(int DaysAgo, int Level, int? Desired, IReadOnlyList<int?>? Trust, IReadOnlyList<int?>? Value, RatingSource? Source, string? Note);
}

internal sealed record InitiativesFile(IReadOnlyList<InitiativesFile.Row> Initiatives)
{
    public sealed record Row(
        string Key, string Name, string Aim, LibraryFunction WsobFunction, string? BravoTheme, IReadOnlyList<string> Themes, int StartedDaysAgo, int EndsInDays, InitiativeStatus Status,
        IReadOnlyList<Share> Partners);

    public sealed record Share(string Partner, InitiativeRole Role, string? Contribution, int? Hours, int? Euros);
}

internal sealed record NeedsFile(IReadOnlyList<NeedsFile.Row> Needs)
{
    public sealed record Row(string Library, string Title, string? Theme, string? Area, PartnerType? Sector, string Evidence, int NotedDaysAgo, bool Draft);
}

internal sealed record AgreementsFile(IReadOnlyList<AgreementsFile.Row> Agreements)
{
    public sealed record Row(
        string Title, AgreementKind Kind, int StartedDaysAgo, int? EndsInDays, int? NoticeDays, int? EvaluateInDays, IReadOnlyList<string> Initiatives, IReadOnlyList<string> Results, string? Owner,
        IReadOnlyList<Party> Parties);

    public sealed record Party(string Partner, int? SignedDaysAgo, string? Signatory);
}

internal sealed record ServicesFile(IReadOnlyList<ServicesFile.Row> Services)
{
    public sealed record Row(
        string Partner, string Name, string Description, IReadOnlyList<string> TargetGroups, IReadOnlyList<string> Themes, string? Place, string? Area, IReadOnlyList<string?> Hours, string? HoursNote,
        bool ByAppointment, ServicePrice Price, string? Cost, string? HowToRefer, ServiceCapacity Capacity, int CheckedDaysAgo);
}
