using System.Runtime.CompilerServices;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Documents.Spreadsheets.Reading;
using ITable = NetwerkRegie.Core.Exchange.ITable;

namespace NetwerkRegie.Documents.Spreadsheets.Cards;

/// <summary>A file of cards (vCard 2.1, 3.0 and 4.0, also mixed) as a table: a row for each card, numbered by its place, and a column for each thing that a card of work tells.</summary>
internal sealed class CardTable : ITable
{
    private const int SampleCards = 20;

    private static readonly (string Key, Func<Card, string> Value)[] Told =
    [
        ("Name", card => card.Name), ("Organisation", card => card.Organisation), ("Department", card => card.Department), ("Function", card => card.Function), ("Email", card => card.Emails),
        ("Phone", card => card.Phones), ("Street", card => card.Street), ("Postcode", card => card.Postcode), ("Place", card => card.Place), ("Country", card => card.Country),
        ("Website", card => card.Website), ("Tags", card => card.Categories), ("Description", card => card.Note),
        ("Position", card => card.Position),
    ];

    private readonly Stream file;
    private readonly FoundEncoding encoding;

    private CardTable(Stream file, FoundEncoding encoding, int cards, IReadOnlyList<TableRow> sample)
    {
        (this.file, this.encoding, Sample) = (file, encoding, sample);
        Profile = new TableProfile(TableFormat.VCard, new TextShape(encoding.Name, encoding.MarkLength > 0, null, encoding.LineEnding), [], null, [], cards);
    }

    public TableProfile Profile { get; }

    public IReadOnlyList<TableColumn> Columns { get; } = [.. Told.Select((told, index) => new TableColumn(index, ColumnNames.Letter(index), Texts.Say("Exchange.Card." + told.Key)))];

    public IReadOnlyList<TableNotice> Notices => [];

    public IReadOnlyList<TableRow> Sample { get; }

    public TableTally Tally { get; private set; } = new(0, 0, 0);

    /// <summary>True for a file that begins with a card.</summary>
    public static bool Begins(ReadOnlySpan<byte> start) =>
        System.Text.Encoding.Latin1.GetString(start).Replace("\0", "", StringComparison.Ordinal).TrimStart('\xEF', '\xBB', '\xBF', '\xFF', '\xFE', ' ', '\t', '\r', '\n').StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase);

    public static async Task<TableOpening> Open(Stream file, CancellationToken ct)
    {
        var found = await TextEncodingSearch.Find(file, ct);
        var (count, filled, sample) = (0, 0, new List<TableRow>());
        await foreach (var card in Cards(file, found, ct))
        {
            if (Row(card, ++count) is not { } row) continue;
            if (++filled <= SampleCards) sample.Add(row);
        }

        if (filled == 0) return new(new EmptyFile());
        return filled > TableLimits.Rows ? new(new TooManyRows(filled)) : new(new CardTable(file, found, count, sample));
    }

    public async IAsyncEnumerable<TableRow> Rows([EnumeratorCancellation] CancellationToken ct = default)
    {
        var (number, rows, blank) = (0, 0, 0);
        await foreach (var card in Cards(file, encoding, ct))
        {
            if (Row(card, ++number) is not { } row)
            {
                blank++;
                continue;
            }

            rows++;
            yield return row;
        }

        Tally = new(rows, blank, 0);
    }

    /// <summary>Null for a card that tells nothing.</summary>
    private static TableRow? Row(Card card, int number)
    {
        var cells = Told.Select(told => told.Value(card)).Select(text => text.Length == 0 ? TableCell.Empty : new TableCell(text, CellKind.Text)).ToList();
        if (cells.TrueForAll(cell => cell.IsBlank)) return null;
        return new TableRow(number, cells, card.WasNotClosed ? [new TableNotice(TableNoticeKind.CardNotClosed, number)] : []);
    }

    /// <summary>A card that was never ended ends where the next begins.</summary>
    private static async IAsyncEnumerable<Card> Cards(Stream cards, FoundEncoding written, [EnumeratorCancellation] CancellationToken ct)
    {
        Card? card = null;
        await foreach (var line in CardLines.Read(cards, written, ct))
        {
            if (CardProperty.Read(line, written.Encoding) is not { } property) continue;
            var isCard = property.Text.Equals("VCARD", StringComparison.OrdinalIgnoreCase);
            if (property.Name == "BEGIN" && isCard)
            {
                if (card is not null) yield return NotClosed(card);
                card = new Card();
            }
            else if (property.Name == "END" && isCard)
            {
                if (card is not null) yield return card;
                card = null;
            }
            else card?.Add(property);
        }

        if (card is not null) yield return NotClosed(card);
    }

    private static Card NotClosed(Card card)
    {
        card.WasNotClosed = true;
        return card;
    }
}
