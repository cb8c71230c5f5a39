using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Exchange.Demo;

/// <summary>Makes of the demo's files what the rooms ask for.</summary>
internal sealed class DemoSeeds(DemoDays days)
{
    private const int CentsInEuro = 100;

    public static SeedAreas Areas(AreasFile file) => new([.. file.Areas.Select(row => new AreaFacts(row.Code, row.Year, row.Name, row.Postcodes.Count > 0 ? string.Join(' ', row.Postcodes) : null))]);

    public SeedPartners Partners(PartnersFile file, ConsortiumFile consortium)
    {
        var members = consortium.Memberships.Select(row => row.Partner).ToHashSet(StringComparer.Ordinal);
        return new SeedPartners([.. file.Partners.Select(row => Partner(row, row.Type == PartnerType.Library && members.Contains(row.Key)))]);
    }

    public static SeedMembers Members(MembersFile file, IReadOnlyDictionary<string, PartnerId> partners) =>
        new([.. file.Members.Select(row => new MemberSeedRow(row.Key, partners[row.Partner], row.Name, row.Email, row.Roles))]);

    public SeedContacts Contacts(ContactsFile file, IReadOnlyDictionary<string, PartnerId> partners) => new(
        partners[file.Library],
        [.. file.Contacts.Select(row => new ContactSeedRow(row.Key, partners[row.Partner], row.Name, row.Function, row.Email, row.Phone, days.Ago(row.SinceDaysAgo)))]);

    public SeedConfirmations Confirmations(ConfirmationsFile file, IReadOnlyDictionary<string, PartnerId> partners, IReadOnlyDictionary<string, ContactId> contacts) => new(
        partners[file.Library],
        [.. file.Confirmations.Select(row => new ConfirmationSeedRow(contacts[row.Contact], days.Ago(row.DaysAgo).StartInAmsterdam().AddHours(11), row.Right, row.Proposed))]);

    public SeedTies Ties(TiesFile file, IReadOnlyDictionary<string, PartnerId> partners)
    {
        IEnumerable<TieRatingRow> Said(string side, IReadOnlyList<TiesFile.Rating> ratings) =>
            ratings.Select(rating => new TieRatingRow(partners[side], rating.Level, rating.Desired, days.Ago(rating.DaysAgo), rating.Source) { Scores = Scores(rating.Trust, rating.Value), Note = rating.Note });
        return new SeedTies([.. file.Ties.Select(row =>
            new TieSeedRow(partners[row.A], partners[row.B], row.Kinds, days.Ago(row.StartedDaysAgo), days.Ago(row.EndedDaysAgo), [.. Said(row.A, row.RatedByA), .. Said(row.B, row.RatedByB)]))]);
    }

    /// <summary>The trust scores are reliability, support and openness, those of value authority, influence and impact.</summary>
    private static TieScores Scores(IReadOnlyList<int?>? trust, IReadOnlyList<int?>? value) =>
        new(trust?[0], trust?[1], trust?[2], value?[0], value?[1], value?[2]);

    public SeedInitiatives Initiatives(InitiativesFile file, IReadOnlyDictionary<string, PartnerId> partners)
    {
        ShareSeedRow Share(InitiativesFile.Share share) => new(partners[share.Partner], share.Role, share.Contribution, share.Hours, share.Euros is { } euros ? (long)euros * CentsInEuro : null);
        return new SeedInitiatives([.. file.Initiatives.Select(row => new InitiativeSeedRow(
            row.Key, row.Name, row.Aim, row.WsobFunction, row.BravoTheme ?? row.Themes.FirstOrDefault(), days.Ago(row.StartedDaysAgo), days.Ago(-row.EndsInDays), row.Status,
            [.. row.Partners.Select(Share)]))]);
    }

    public SeedNeeds Needs(NeedsFile file, IReadOnlyDictionary<string, PartnerId> partners) =>
        new([.. file.Needs.Select(row => new NeedSeedRow(partners[row.Library], row.Title, row.Theme, row.Area, row.Sector, row.Evidence, days.WorkedOn(days.Ago(row.NotedDaysAgo)), row.Draft))]);

    public SeedAgreements Agreements(AgreementsFile file, IReadOnlyDictionary<string, PartnerId> partners, IReadOnlyDictionary<string, MemberId> members, IReadOnlyDictionary<string, InitiativeId> initiatives) =>
        new([.. file.Agreements.Select(row => new AgreementSeedRow(
            row.Title, row.Kind, row.Results.Count == 0 ? null : string.Join('\n', row.Results), days.Ago(row.StartedDaysAgo), days.Ago(-row.EndsInDays), row.NoticeDays, days.Ago(-row.EvaluateInDays),
            row.Owner is { } owner ? members[owner] : null, [.. row.Initiatives.Select(key => initiatives[key])],
            [.. row.Parties.Select(party => new PartySeedRow(partners[party.Partner], days.Ago(party.SignedDaysAgo), party.Signatory))]))]);

    public SeedServices Services(ServicesFile file, IReadOnlyDictionary<string, PartnerId> partners) => new([.. file.Services.Select(row => new ServiceSeedRow(
        partners[row.Partner],
        new ServiceForm
        {
            Name = row.Name,
            Description = row.Description,
            TargetGroups = row.TargetGroups,
            Themes = row.Themes,
            Place = row.Place,
            Area = row.Area,
            Hours = row.Hours,
            HoursNote = row.HoursNote,
            ByAppointment = row.ByAppointment,
            Price = row.Price,
            Cost = row.Cost,
            HowToRefer = row.HowToRefer,
            Capacity = row.Capacity,
        },
        days.Ago(row.CheckedDaysAgo)))]);

    private PartnerSeedRow Partner(PartnersFile.Row row, bool inConsortium) => new(row.Key, row.Name, row.Type, days.Morning(days.Ago(row.RegisteredDaysAgo)))
    {
        Status = row.Status,
        EndedOn = days.Ago(row.EndedDaysAgo),
        InConsortium = inConsortium,
        PartOf = row.PartOf,
        Description = row.Description,
        Website = row.Website,
        Phone = row.Phone,
        Email = row.Email,
        Identifiers = (row.Identifiers ?? []).ToDictionary(pair => Enum.Parse<IdentifierScheme>(pair.Key, ignoreCase: true), pair => pair.Value),
        Locations = [.. row.Locations.Select(place => new LocationSeedRow(place.Name, place.Street, place.Number, place.Postcode, place.Place, place.Country, place.Municipality, place.Lat, place.Lon))],
        Themes = row.Themes,
        TargetGroups = row.TargetGroups,
        Tags = row.Tags,
    };
}
