using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Whole;
using NetwerkRegie.Core.Partners.Views;

namespace NetwerkRegie.Core.Partners.Whole;

/// <summary>The partners in a file of everything. What they are found by holds the words of their locations and identifiers, so it hears of those first.</summary>
internal sealed class WholePartners(NetworkDb db, IBulkChanges bulk, RowScope sight) : WholeTable<Partner, PartnerId>(new WholeDefinition<Partner>("partners", null, []), db, bulk, sight)
{
    private readonly Dictionary<PartnerId, SortedDictionary<int, string>> places = [];
    private readonly Dictionary<PartnerId, List<string>> numbers = [];

    public override IReadOnlyList<Type> HearsOf { get; } = [typeof(PartnerLocation), typeof(PartnerIdentifier)];

    public override void Hear(Entity row)
    {
        if (row is PartnerLocation location)
        {
            if (!places.TryGetValue(location.Partner, out var known)) places[location.Partner] = known = [];
            known[location.Position] = $"{location.Place}\n{location.Postcode}";
        }
        else if (row is PartnerIdentifier identifier)
        {
            if (!numbers.TryGetValue(identifier.Partner, out var known)) numbers[identifier.Partner] = known = [];
            known.Add(identifier.Value);
        }
    }

    protected override void Settle(Partner row)
    {
        var locations = places.GetValueOrDefault(row.Id)?.Values.Select(place => place.Split('\n')).ToList() ?? [];
        row.FindBy([.. locations.Select(place => place[0]), .. locations.Select(place => place[1]), .. numbers.GetValueOrDefault(row.Id) ?? []]);
    }
}

/// <summary>The themes, target groups and tags of partners in a file of everything: their codes, with the word for each beside it.</summary>
internal sealed class WholePartnerLabels(NetworkDb db, IBulkChanges bulk, RowScope sight)
    : WholeTable<PartnerLabel, PartnerLabelId>(new WholeDefinition<PartnerLabel>("partnerLabels", null, []), db, bulk, sight)
{
    private const string Word = "word";

    protected override IReadOnlyList<WholeColumn> ForPeople { get; } = [new WholeColumn(Word, "Whole.partnerLabels.word", typeof(string))];

    protected override Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> Tell(IReadOnlyList<PartnerLabel> rows, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<IReadOnlyDictionary<string, object?>>>([.. rows.Select(row => new Dictionary<string, object?>(StringComparer.Ordinal) { [Word] = PartnerExportRows.Word(row.Label) })]);
}

/// <summary>The views in a file of everything: those of a library or of everyone. What somebody keeps for herself is no part of the network.</summary>
internal sealed class WholeViews(NetworkDb db, IBulkChanges bulk, RowScope sight) : WholeTable<SavedView, SavedViewId>(new WholeDefinition<SavedView>("savedViews", null, []), db, bulk, sight)
{
    protected override IQueryable<SavedView> Kept(IQueryable<SavedView> rows) => rows.Where(view => view.Audience != ViewAudience.Me);
}
