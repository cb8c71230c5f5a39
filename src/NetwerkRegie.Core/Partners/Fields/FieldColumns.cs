using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Columns;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>What a field of the network's own says in a list.</summary>
public sealed record FieldCell(PartnerFieldRow Field, FieldAnswer Answer) : PartnerCell(FieldReading.Say(Field, Answer))
{
    /// <inheritdoc />
    public override IEnumerable<CellValue> InFile => [FieldReading.Export(Field, Answer)];
}

/// <summary>The columns with the fields of the network's own.</summary>
internal sealed class FieldColumns(PartnerFieldBook book) : IPartnerColumns
{
    private const int FirstPosition = 200;

    /// <summary>What an address calls the column of a field.</summary>
    public static string KeyOf(PartnerFieldRow field) => $"veld-{field.Code}";

    public async ValueTask<IReadOnlyList<PartnerColumn>> Offered(CancellationToken ct) =>
        [.. (await book.Open(ct)).Select((field, place) => new PartnerColumn(KeyOf(field), field.Name, FirstPosition + place) { IsNumber = field.Kind == FieldKind.Number, SortField = field.Code })];

    public async ValueTask<IReadOnlyDictionary<(PartnerId Partner, string Key), PartnerCell>> Cells(IReadOnlyList<PartnerRow> rows, IReadOnlySet<string> keys, CancellationToken ct)
    {
        var fields = (await book.Open(ct)).Where(field => keys.Contains(KeyOf(field))).ToDictionary(field => field.Id);
        var values = await book.ValuesOf([.. rows.Select(row => row.Id)], ct);
        return values.Where(value => fields.ContainsKey(value.Field)).ToDictionary(value => (value.Partner, KeyOf(fields[value.Field])), value => (PartnerCell)new FieldCell(fields[value.Field], value.Answer));
    }
}
