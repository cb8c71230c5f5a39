using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>The five functions of a public library (Wsob, article 5).</summary>
public enum LibraryFunction
{
    /// <summary>a: kennis en informatie.</summary>
    KnowledgeAndInformation = 1,

    /// <summary>b: ontwikkeling en educatie.</summary>
    DevelopmentAndEducation = 2,

    /// <summary>c: lezen en literatuur.</summary>
    ReadingAndLiterature = 3,

    /// <summary>d: ontmoeting en debat.</summary>
    MeetingAndDebate = 4,

    /// <summary>e: kunst en cultuur.</summary>
    ArtsAndCulture = 5,
}

/// <summary>How far an initiative is.</summary>
public enum InitiativeStatus
{
    /// <summary>Being written; only its partners see it.</summary>
    Draft = 1,

    /// <summary>Agreed, not started.</summary>
    Planned = 2,

    /// <summary>Going on.</summary>
    Running = 3,

    /// <summary>Done.</summary>
    Completed = 4,

    /// <summary>Stopped before it was done.</summary>
    Stopped = 5,
}

/// <summary>What a partner does in an initiative.</summary>
public enum InitiativeRole
{
    /// <summary>Trekker.</summary>
    Lead = 1,

    /// <summary>Mede-organisator.</summary>
    CoOrganiser = 2,

    /// <summary>Gastheer.</summary>
    Host = 3,

    /// <summary>Vindplaats.</summary>
    FindingPlace = 4,

    /// <summary>Doorverwijzer.</summary>
    Referrer = 5,

    /// <summary>Trainer.</summary>
    Trainer = 6,

    /// <summary>Geldgever.</summary>
    Funder = 7,
}

/// <summary>What follows from a role.</summary>
public static class InitiativeRoles
{
    /// <summary>Whether a partner in this role keeps the initiative: its coordinators may change it.</summary>
    public static bool Keeps(this InitiativeRole role) => role is InitiativeRole.Lead or InitiativeRole.CoOrganiser;
}

/// <summary>The initiative is at an end, so it cannot be started or ended again.</summary>
public sealed record InitiativeHasEnded(string Name) : Refusal;

/// <summary>What partners do together for residents: an aim, at least two partners each with a role, one library function, and a period.</summary>
public sealed class Initiative : Entity
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 150;

    /// <summary>Longest aim, in characters.</summary>
    public const int LongestAim = 1000;

    /// <summary>Fewest partners: an initiative of one is not joint.</summary>
    public const int FewestPartners = 2;

    private readonly List<InitiativePartner> partners = [];

    private Initiative()
    {
    }

    /// <summary>Identifies the initiative.</summary>
    public InitiativeId Id { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is to bring about.</summary>
    public string Aim { get; private set; } = "";

    /// <summary>The library function that it serves first.</summary>
    public LibraryFunction Function { get; private set; }

    /// <summary>Code of the theme, or null when it serves no one theme.</summary>
    [Codes("Theme")]
    public string? Theme { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day, or null when it has no end yet.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>How far it is.</summary>
    public InitiativeStatus Status { get; private set; }

    /// <summary>When it or a part of it was changed last, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>The name and the aim, folded, for searching.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Who take part.</summary>
    public IReadOnlyList<InitiativePartner> Partners => partners;

    /// <summary>Partners start something together.</summary>
    public static Initiative Propose(InitiativeCard card, DateTime at)
    {
        var initiative = new Initiative { Id = InitiativeId.New(), Status = card.Status };
        initiative.Fill(card, at);
        return initiative;
    }

    /// <summary>Its card was changed.</summary>
    public void Change(InitiativeCard card, DateTime at) => Fill(card, at);

    /// <summary>It stops on the given day before it is done.</summary>
    public Refusal? Stop(DateOnly on, DateTime at)
    {
        if (Status is InitiativeStatus.Completed or InitiativeStatus.Stopped) return new InitiativeHasEnded(Name);
        (Status, EndsOn, ChangedAt) = (InitiativeStatus.Stopped, on < StartsOn ? StartsOn : on, at);
        return null;
    }

    /// <summary>Whether the partner keeps it, and so may change it: one that leads or helps to organise.</summary>
    internal bool IsKeptBy(PartnerId? partner) => partners.Exists(part => part.Partner == partner && part.Role.Keeps());

    /// <summary>Another goes on in a partner's place; where it took part itself, the two parts become one. What would leave fewer partners than a joint initiative has stays as it was.</summary>
    internal void Succeed(PartnerId old, PartnerId heir)
    {
        if (partners.Find(part => part.Partner == old) is not { } leaving) return;
        if (partners.Find(part => part.Partner == heir) is not { } there)
        {
            leaving.MovesTo(heir);
            return;
        }

        if (partners.Count <= FewestPartners) return;
        there.TakesIn(leaving);
        partners.Remove(leaving);
    }

    /// <summary>Works out again what it is found by.</summary>
    internal void Fold() => SearchText = Folding.Fold($"{Name} {Aim}");

    private void Fill(InitiativeCard card, DateTime at)
    {
        (Name, Aim, Function, Theme) = (card.Name, card.Aim, card.Function, card.Theme);
        (StartsOn, EndsOn, Status, ChangedAt) = (card.StartsOn, card.EndsOn, card.Status, at);
        Fold();
        partners.RemoveAll(known => card.Partners.All(share => share.Partner != known.Partner));
        foreach (var share in card.Partners)
        {
            if (partners.Find(known => known.Partner == share.Partner) is { } known) known.Change(share);
            else partners.Add(InitiativePartner.Of(Id, share));
        }
    }
}

/// <summary>A partner's part in an initiative, as a row.</summary>
public sealed class InitiativePartner : Entity
{
    private InitiativePartner()
    {
    }

    /// <summary>Identifies the row.</summary>
    public InitiativePartnerId Id { get; private set; }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; private set; }

    /// <summary>Who takes part.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>What it does.</summary>
    public InitiativeRole Role { get; private set; }

    /// <summary>What it brings in, in words.</summary>
    public string? Contribution { get; private set; }

    /// <summary>Hours it brings in; null when unknown.</summary>
    public int? Hours { get; private set; }

    /// <summary>Money it brings in, in euro cents; null when unknown.</summary>
    public long? Cents { get; private set; }

    internal static InitiativePartner Of(InitiativeId initiative, PartnerShare share)
    {
        var row = new InitiativePartner { Id = InitiativePartnerId.New(), Initiative = initiative, Partner = share.Partner };
        row.Change(share);
        return row;
    }

    /// <summary>The partner turned out to be another one, or another goes on in its place.</summary>
    internal void MovesTo(PartnerId kept) => Partner = kept;

    /// <summary>Two partners of the initiative turned out to be one: what both bring in is added up, and the role that says most is kept.</summary>
    internal void TakesIn(InitiativePartner other)
    {
        var words = string.Join("; ", new[] { Contribution, other.Contribution }.Where(word => !string.IsNullOrEmpty(word)).Distinct());
        Contribution = words.Length == 0 ? null : words.Length <= PartnerShare.LongestContribution ? words : words[..PartnerShare.LongestContribution];
        (Hours, Cents) = (Sum(Hours, other.Hours), Sum(Cents, other.Cents));
        if (other.Role < Role) Role = other.Role;
    }

    private static int? Sum(int? one, int? other) => one is null && other is null ? null : (one ?? 0) + (other ?? 0);

    private static long? Sum(long? one, long? other) => one is null && other is null ? null : (one ?? 0) + (other ?? 0);

    internal void Change(PartnerShare share) => (Role, Contribution, Hours, Cents) = (share.Role, share.Contribution, share.Hours, share.Cents);
}

/// <summary>Everything about an initiative that a form can say, checked.</summary>
public sealed record InitiativeCard(string Name, string Aim, LibraryFunction Function, string? Theme, DateOnly StartsOn, DateOnly? EndsOn, InitiativeStatus Status, IReadOnlyList<PartnerShare> Partners)
{
    /// <summary>Whether the partner would keep it.</summary>
    internal bool IsKeptBy(PartnerId? partner) => Partners.Any(share => share.Partner == partner && share.Role.Keeps());
}

/// <summary>A partner's part: its role, and what it brings in, in words, hours and euro cents.</summary>
public sealed record PartnerShare(PartnerId Partner, InitiativeRole Role, string? Contribution = null, int? Hours = null, long? Cents = null)
{
    /// <summary>Longest contribution in words, in characters.</summary>
    public const int LongestContribution = 200;
}
