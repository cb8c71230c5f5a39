using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>Whether a partner takes part in the network.</summary>
public enum PartnerStatus
{
    /// <summary>Takes part.</summary>
    Active = 1,

    /// <summary>Is being talked to.</summary>
    Candidate = 2,

    /// <summary>No longer takes part; stays in the history.</summary>
    Ended = 3,
}

/// <summary>The partner has ended already, or has not ended.</summary>
public sealed record PartnerHasEnded(string Name) : Refusal;

/// <summary>The partner has not ended, so there is nothing to restore.</summary>
public sealed record PartnerHasNotEnded(string Name) : Refusal;

/// <summary>A partner cannot be part of itself, nor of one of its own parts.</summary>
public sealed record PartOfItself(string Name) : Refusal;

/// <summary>An organisation in the network, shared by the whole consortium. A library is a partner too.</summary>
public sealed class Partner : Entity
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>Longest description, in characters.</summary>
    public const int LongestDescription = 2000;

    /// <summary>Most themes, target groups and tags together.</summary>
    public const int MostLabels = 60;

    private readonly List<PartnerLocation> locations = [];
    private readonly List<PartnerIdentifier> identifiers = [];
    private readonly List<PartnerLabel> labels = [];

    private Partner()
    {
    }

    /// <summary>Identifies the partner.</summary>
    public PartnerId Id { get; private set; }

    /// <summary>The name people know it by.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The kind of organisation.</summary>
    public PartnerType Type { get; private set; }

    /// <summary>Whether it takes part.</summary>
    public PartnerStatus Status { get; private set; }

    /// <summary>The organisation that it is a part of.</summary>
    public PartnerId? PartOf { get; private set; }

    /// <summary>A library of this consortium, whose members sign in here.</summary>
    public bool InConsortium { get; private set; }

    /// <summary>Address on the web, with its scheme.</summary>
    public string? Website { get; private set; }

    /// <summary>Phone number, written as <see cref="Facts.PhoneRule"/> writes it.</summary>
    public string? Phone { get; private set; }

    /// <summary>General mail address.</summary>
    public string? Email { get; private set; }

    /// <summary>What the organisation does, in a few sentences.</summary>
    public string? Description { get; private set; }

    /// <summary>Place of the main location, kept for lists and filters.</summary>
    public string? Place { get; private set; }

    /// <summary>The day it stopped taking part.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>When it was registered, UTC.</summary>
    public DateTime RegisteredAt { get; private set; }

    /// <summary>When it or one of its parts was changed last, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>The name folded (no accents, lower case), for sorting.</summary>
    public string SortName { get; private set; } = "";

    /// <summary>The place folded, for sorting; empty when it is unknown.</summary>
    public string SortPlace { get; private set; } = "";

    /// <summary>Everything that a search can find it by, folded.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Where it can be visited; the first is the main one.</summary>
    public IReadOnlyList<PartnerLocation> Locations => locations;

    /// <summary>The numbers others know it by.</summary>
    public IReadOnlyList<PartnerIdentifier> Identifiers => identifiers;

    /// <summary>Its themes, target groups and tags.</summary>
    public IReadOnlyList<PartnerLabel> Labels => labels;

    /// <summary>A partner joins the network.</summary>
    /// <param name="card">What is known of it.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="inConsortium">It is a library of the consortium.</param>
    /// <param name="known">The id that it has already in the network it comes from.</param>
    public static Partner Register(PartnerCard card, DateTime at, bool inConsortium = false, PartnerId? known = null)
    {
        var partner = new Partner { Id = known ?? PartnerId.New(), RegisteredAt = at, Status = PartnerStatus.Active, InConsortium = inConsortium };
        partner.Fill(card, at);
        return partner;
    }

    /// <summary>Its card was changed.</summary>
    public void Change(PartnerCard card, DateTime at) => Fill(card, at);

    /// <summary>It opened a further location.</summary>
    public void OpenLocation(Address address, DateTime at)
    {
        locations.Add(PartnerLocation.Of(Id, address, locations.Count));
        Touched(at);
    }

    /// <summary>It stops taking part.</summary>
    public Refusal? End(DateOnly on, DateTime at)
    {
        if (Status == PartnerStatus.Ended) return new PartnerHasEnded(Name);
        (Status, EndedOn) = (PartnerStatus.Ended, on);
        Touched(at);
        return null;
    }

    /// <summary>It takes part again.</summary>
    public Refusal? Restore(DateTime at)
    {
        if (Status != PartnerStatus.Ended) return new PartnerHasNotEnded(Name);
        (Status, EndedOn) = (PartnerStatus.Active, null);
        Touched(at);
        return null;
    }

    /// <summary>
    /// It turned out to be one with another partner, whose parts it takes over by their own rows, so that the history tells where they came from.
    /// The identifiers of the card that neither has are not made up: they are the kept partner's or the other's.
    /// </summary>
    internal void TakesIn(Partner other, PartnerCard card, DateTime at)
    {
        Take(identifiers, other.identifiers, mine => card.Identifiers.Contains(mine.Identifier), (part, to) => part.MovesTo(to));
        Take(labels, other.labels, mine => card.Labels.Contains(mine.Label) && labels.TrueForAll(known => known == mine || known.Label != mine.Label), (part, to) => part.MovesTo(to));
        foreach (var location in other.locations.Where(location => card.Locations.Contains(location.Address) && locations.TrueForAll(known => known.Address != location.Address)).OrderBy(location => location.Position).ToList())
        {
            other.locations.Remove(location);
            location.MovesTo(Id, locations.Count);
            locations.Add(location);
        }

        if (other.RegisteredAt < RegisteredAt) RegisteredAt = other.RegisteredAt;
        (Status, EndedOn) = Status == PartnerStatus.Ended && other.Status != PartnerStatus.Ended ? (other.Status, null) : (Status, EndedOn);
        Fill(card, at);
    }

    /// <summary>The organisation it is a part of turned out to be another one, or the part itself did.</summary>
    internal void StaysPartOf(PartnerId? whole) => PartOf = whole;

    private void Take<TPart>(List<TPart> own, List<TPart> others, Func<TPart, bool> wanted, Action<TPart, PartnerId> moves)
    {
        own.RemoveAll(part => !wanted(part));
        foreach (var part in others.Where(wanted).ToList())
        {
            others.Remove(part);
            moves(part, Id);
            own.Add(part);
        }
    }

    /// <summary>It got labels; those it has already stay as they are written.</summary>
    public void Gain(IEnumerable<Label> gained, DateTime at)
    {
        labels.AddRange(gained.Where(label => labels.TrueForAll(known => !known.Label.IsLike(label))).Select(label => PartnerLabel.Of(Id, label)).ToList());
        Touched(at);
    }

    /// <summary>It lost labels.</summary>
    public void Lose(IReadOnlyCollection<Label> lost, DateTime at)
    {
        labels.RemoveAll(known => lost.Any(label => label.IsLike(known.Label)));
        Touched(at);
    }

    /// <summary>It takes part, is being talked to, or stops taking part.</summary>
    public void Become(PartnerStatus status, DateOnly on, DateTime at)
    {
        (Status, EndedOn) = (status, status == PartnerStatus.Ended ? on : null);
        Touched(at);
    }

    /// <summary>A field of the network's own says something else of it.</summary>
    public void Answered(DateTime at) => ChangedAt = at;
    /// <summary>The organisation that it was a part of was succeeded.</summary>
    internal void JoinsWhole(PartnerId whole, DateTime at) => (PartOf, ChangedAt) = (whole, at);

    private void Fill(PartnerCard card, DateTime at)
    {
        (Name, Type, PartOf) = (card.Name, card.Type, card.PartOf);
        (Website, Phone, Email, Description) = (card.Website, card.Phone, card.Email, card.Description);
        if (Status != PartnerStatus.Ended && card.Status != PartnerStatus.Ended) Status = card.Status;
        Locate(card.Locations);
        Identify(card.Identifiers);
        Label(card.Labels);
        Touched(at);
    }

    /// <summary>Keeps the rows of addresses that stay, so that only real changes are in the history.</summary>
    private void Locate(IReadOnlyList<Address> addresses)
    {
        locations.Sort((one, other) => one.Position.CompareTo(other.Position));
        for (var i = 0; i < addresses.Count; i++)
        {
            if (i < locations.Count) locations[i].MoveTo(addresses[i]);
            else locations.Add(PartnerLocation.Of(Id, addresses[i], i));
        }

        if (locations.Count > addresses.Count) locations.RemoveRange(addresses.Count, locations.Count - addresses.Count);
    }

    /// <summary>One identifier of each scheme; a corrected one keeps its row, so that the history says what it was.</summary>
    private void Identify(IReadOnlyList<Identifier> wanted)
    {
        identifiers.RemoveAll(known => wanted.All(identifier => identifier.Scheme != known.Scheme));
        foreach (var identifier in wanted.DistinctBy(identifier => identifier.Scheme))
        {
            if (identifiers.Find(known => known.Scheme == identifier.Scheme) is { } known) known.Correct(identifier.Value);
            else identifiers.Add(PartnerIdentifier.Of(Id, identifier));
        }
    }

    private void Label(IReadOnlyList<Label> wanted)
    {
        labels.RemoveAll(known => !wanted.Contains(known.Label));
        labels.AddRange(wanted.Where(label => labels.TrueForAll(known => known.Label != label)).Distinct().Select(label => PartnerLabel.Of(Id, label)).ToList());
    }

    private void Touched(DateTime at)
    {
        ChangedAt = at;
        Place = locations.OrderBy(location => location.Position).Select(location => location.Place).FirstOrDefault(place => place is not null);
        FindBy([.. locations.Select(location => location.Place), .. locations.Select(location => location.Postcode), .. identifiers.Select(identifier => identifier.Value)]);
    }

    /// <summary>Works out what it is sorted and found by: its name and place, and these words besides.</summary>
    internal void FindBy(IReadOnlyList<string?> words)
    {
        (SortName, SortPlace) = (Folding.Fold(Name), Folding.Fold(Place));
        SearchText = Folding.Fold(string.Join(' ', words.Distinct().Prepend(Name).Where(word => !string.IsNullOrEmpty(word))));
    }
}
