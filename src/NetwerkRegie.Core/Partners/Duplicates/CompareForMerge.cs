using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>Two partners side by side, before they are merged.</summary>
[Allow(Role.Coordinator)]
public sealed record CompareForMerge(PartnerId Kept, PartnerId Gone) : IQuery<MergeComparison>;

/// <summary>The two, what they differ in, and what will be kept of both.</summary>
public sealed record MergeComparison(MergeSide Kept, MergeSide Gone, Resemblance Resemblance, IReadOnlyList<MergeLine> Fields, IReadOnlyList<MergeLine> FromBoth);

/// <summary>One of the two.</summary>
public sealed record MergeSide(PartnerRow Partner, Guid Version);

/// <summary>A value on both sides, in words; null where there is none.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Kept">What the partner that stays has.</param>
/// <param name="Gone">What the partner that goes has.</param>
public sealed record MergeLine(string Name, string? Kept, string? Gone)
{
    /// <summary>What a field of the network's own is called; null for a field that the texts name.</summary>
    public string? Label { get; init; }

    /// <summary>Whether a choice must be made: both have a value, and not the same.</summary>
    public bool Differs => Kept is not null && Gone is not null && Kept != Gone;
}

internal sealed class CompareForMergeHandler(NetworkDb db, PartnerFieldBook book) : IQueryHandler<CompareForMerge, MergeComparison>
{
    public async Task<Outcome<MergeComparison>> Handle(CompareForMerge compare, CancellationToken ct)
    {
        if (compare.Kept == compare.Gone) return new MergedWithItself();
        if (await db.Partners().AsNoTracking().Load(compare.Kept, ct) is not { } kept || await db.Partners().AsNoTracking().Load(compare.Gone, ct) is not { } gone) return Outcome.NotFound;
        PartnerId?[] ids = [kept.Id, gone.Id, kept.PartOf, gone.PartOf];
        var rows = await db.PartnerRows().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var fields = MergeField.All.Select(field => field.Name == nameof(PartnerForm.PartOf)
            ? new MergeLine(field.Name, Whole(kept), Whole(gone))
            : new MergeLine(field.Name, field.Of(kept), field.Of(gone))).Where(line => line.Kept is not null || line.Gone is not null).ToList();
        return new MergeComparison(
            new MergeSide(rows[kept.Id], kept.Version.Value), new MergeSide(rows[gone.Id], gone.Version.Value), Resemblance.Between(Traits(kept), Traits(gone)), [.. fields, .. await OwnFields(kept.Id, gone.Id, ct)],
            [new MergeLine("Locations", Addresses(kept), Addresses(gone)), .. Enum.GetValues<LabelKind>().Select(kind => new MergeLine(kind.ToString(), Labels(kept, kind), Labels(gone, kind))).Where(line => line.Kept is not null || line.Gone is not null)]);

        string? Whole(Partner partner) => partner.PartOf is { } whole ? rows[whole].Name : null;
    }

    /// <summary>The fields of the network's own that either has filled in; those that have ended too, or a value would go that nobody saw.</summary>
    private async Task<IEnumerable<MergeLine>> OwnFields(PartnerId kept, PartnerId gone, CancellationToken ct)
    {
        var said = (await book.ValuesOf([kept, gone], ct)).ToDictionary(value => (value.Partner, value.Field), value => value.Answer);
        string? Say(PartnerFieldRow field, PartnerId partner) => said.TryGetValue((partner, field.Id), out var answer) ? FieldReading.Say(field, answer) : null;
        return (await book.All(ct))
            .Select(field => new MergeLine(FieldColumns.KeyOf(field), Say(field, kept), Say(field, gone)) { Label = field.EndedOn is null ? field.Name : Texts.Say("Partners.Fields.EndedName", field.Name) })
            .Where(line => line.Kept is not null || line.Gone is not null);
    }

    private static PartnerTraits Traits(Partner partner) => PartnerTraits.Of(partner.Id, GetPartnerHandler.CardOf(partner));

    private static string? Addresses(Partner partner) => Line(partner.Locations.OrderBy(location => location.Position).Select(location => string.Join(": ", new[] { location.Name, location.Address.Line() }.Where(part => !string.IsNullOrEmpty(part)))), "; ");

    private static string? Labels(Partner partner, LabelKind kind) => Line(partner.Labels.Where(label => label.Kind == kind).Select(label => Word(label.Label)).Order(StringComparer.CurrentCulture), ", ");

    private static string Word(Label label) => label.Kind switch
    {
        LabelKind.Theme => CodeList.Themes.Word(label.Value),
        LabelKind.TargetGroup => CodeList.TargetGroups.Word(label.Value),
        _ => label.Value,
    };

    private static string? Line(IEnumerable<string> parts, string between) => string.Join(between, parts) is { Length: > 0 } line ? line : null;
}
