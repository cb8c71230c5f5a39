using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Ties.Import;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>How a list of ties was read, its rows, how many rows were passed over, and what its columns are called.</summary>
public sealed record TieListRows(TableProfile Profile, IReadOnlyList<TieImportRow> Rows, int Ignored, IReadOnlyDictionary<TieColumn, string> Headings, IReadOnlyList<TieListColumn> Columns)
{
    /// <summary>The rows are the cells of a matrix: who rates down the side, who is rated along the top.</summary>
    public bool IsMatrix { get; init; }

    /// <summary>What the column is called where a problem is: in a matrix, the partner above the cell.</summary>
    public string? HeadingOf(TieProblemRow problem) => problem.Column == TieColumn.From ? Headings.GetValueOrDefault(TieColumn.From) : problem.Cell ?? Headings.GetValueOrDefault(problem.Column);

    /// <summary>What is to be known about the file.</summary>
    public IReadOnlyList<TableNotice> Notices { get; init; } = [];
}

/// <summary>A column of a list of ties: its heading, what it means, if anything, and the first value in it.</summary>
public sealed record TieListColumn(string Heading, TieColumn? Column, string? Example);

/// <summary>The list does not say between whom the ties are.</summary>
public sealed record TieColumnsMissing : Refusal;

/// <summary>Reads a list of ties in any of the ways a spreadsheet is saved, by its Dutch or English headings; or a matrix, whose first cell says so: "van \ naar".</summary>
public static class TieList
{
    private static readonly Dictionary<string, TieColumn> Words = new(StringComparer.Ordinal)
    {
        ["van"] = TieColumn.From,
        ["from"] = TieColumn.From,
        ["naar"] = TieColumn.To,
        ["to"] = TieColumn.To,
        ["soort"] = TieColumn.Kind,
        ["kind"] = TieColumn.Kind,
        ["niveau"] = TieColumn.Level,
        ["level"] = TieColumn.Level,
        ["sinds"] = TieColumn.Since,
        ["since"] = TieColumn.Since,
        ["tot"] = TieColumn.Until,
        ["until"] = TieColumn.Until,
        ["gewenst niveau"] = TieColumn.Desired,
        ["desired level"] = TieColumn.Desired,
        ["komt afspraken na"] = TieColumn.Reliability,
        ["reliability"] = TieColumn.Reliability,
        ["steunt het doel"] = TieColumn.Support,
        ["support of the mission"] = TieColumn.Support,
        ["open gesprek"] = TieColumn.Openness,
        ["open to discussion"] = TieColumn.Openness,
        ["gezag"] = TieColumn.Authority,
        ["authority"] = TieColumn.Authority,
        ["krijgt anderen mee"] = TieColumn.Influence,
        ["influence"] = TieColumn.Influence,
        ["verschil voor inwoners"] = TieColumn.Impact,
        ["impact"] = TieColumn.Impact,
        ["ingeschaald op"] = TieColumn.RatedOn,
        ["rated on"] = TieColumn.RatedOn,
        ["bron"] = TieColumn.Source,
        ["source"] = TieColumn.Source,
        ["gesproken met"] = TieColumn.Note,
        ["spoken to"] = TieColumn.Note,
    };

    private static readonly string[] Corners = ["van naar", "from to"];

    /// <summary>All rows of the file.</summary>
    /// <param name="reader">Opens the file.</param>
    /// <param name="file">Can be sought; stays open.</param>
    /// <param name="name">Only its ending is looked at.</param>
    /// <param name="chosen">What the user says that columns mean, by heading; it goes before what the heading says.</param>
    /// <param name="ct">Stops the reading.</param>
    public static async Task<Outcome<TieListRows>> ReadTies(this ITableReader reader, Stream file, string name, IReadOnlyDictionary<string, TieColumn>? chosen, CancellationToken ct)
    {
        var opening = await reader.Open(file, name, ct: ct);
        if (!opening.IsTable) return opening.Problem;
        var table = opening.Table;
        if (IsMatrix(table)) return await ReadMatrix(table, ct);
        var columns = Columns(table, chosen);
        if (!columns.ContainsKey(TieColumn.From) || !columns.ContainsKey(TieColumn.To)) return new TieColumnsMissing();
        string? Cell(TableRow row, TieColumn column) => columns.TryGetValue(column, out var known) ? row[known] : null;
        var (rows, notices) = (new List<TieImportRow>(), table.Notices.ToList());
        await foreach (var row in table.Rows(ct))
        {
            notices.AddRange(row.Notices);
            rows.Add(new TieImportRow(row.Number, Cell(row, TieColumn.From)!, Cell(row, TieColumn.To)!)
            {
                Kind = Cell(row, TieColumn.Kind),
                Level = Cell(row, TieColumn.Level),
                Since = Cell(row, TieColumn.Since),
                Until = Cell(row, TieColumn.Until),
                Desired = Cell(row, TieColumn.Desired),
                Scores = new ScoreForm
                {
                    Reliability = Cell(row, TieColumn.Reliability),
                    Support = Cell(row, TieColumn.Support),
                    Openness = Cell(row, TieColumn.Openness),
                    Authority = Cell(row, TieColumn.Authority),
                    Influence = Cell(row, TieColumn.Influence),
                    Impact = Cell(row, TieColumn.Impact),
                },
                RatedOn = Cell(row, TieColumn.RatedOn),
                Source = Cell(row, TieColumn.Source),
                Note = Cell(row, TieColumn.Note),
            });
        }

        var meanings = columns.ToDictionary(pair => pair.Value.Index, pair => pair.Key);
        return new TieListRows(table.Profile, rows, table.Tally.Ignored, columns.ToDictionary(pair => pair.Key, pair => pair.Value.Name), [.. table.Columns.Select(column => Told(table, column, meanings.TryGetValue(column.Index, out var meaning) ? meaning : null))]) { Notices = notices };
    }

    /// <summary>The corner says from whom and to whom, with anything between the two words but a column of its own.</summary>
    private static bool IsMatrix(ITable table) => table.Columns.Count > 1 && Corners.Contains(Folding.Fold(table.Columns[0].Name));

    /// <summary>A filled cell is what the partner of its row says of the partner of its column: 0 is none, and empty says nothing. What a partner says of itself is passed over.</summary>
    private static async Task<Outcome<TieListRows>> ReadMatrix(ITable table, CancellationToken ct)
    {
        var (rows, notices) = (new List<TieImportRow>(), table.Notices.ToList());
        await foreach (var row in table.Rows(ct))
        {
            notices.AddRange(row.Notices);
            foreach (var column in table.Columns.Skip(1).Where(column => !row.Cells[column.Index].IsBlank))
            {
                if (Folding.Fold(row.Cells[0].Text) != Folding.Fold(column.Name)) rows.Add(new TieImportRow(row.Number, row.Cells[0].Text, column.HasHeading ? column.Name : "") { Cell = column.Name, Level = row[column] });
            }
        }

        var headings = new Dictionary<TieColumn, string> { [TieColumn.From] = table.Columns[0].Name };
        return new TieListRows(table.Profile, rows, table.Tally.Ignored, headings, [.. table.Columns.Select(column => Told(table, column, column.Index == 0 ? TieColumn.From : TieColumn.Level))]) { IsMatrix = true, Notices = notices };
    }

    private static TieListColumn Told(ITable table, TableColumn column, TieColumn? meaning) =>
        new(column.Name, meaning, table.Sample.Select(row => row[column]).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)));

    private static Dictionary<TieColumn, TableColumn> Columns(ITable table, IReadOnlyDictionary<string, TieColumn>? chosen)
    {
        var columns = new Dictionary<TieColumn, TableColumn>();
        foreach (var column in table.Columns)
        {
            if (chosen?.TryGetValue(column.Name, out var said) == true) columns.TryAdd(said, column);
        }

        foreach (var column in table.Columns.Where(column => chosen?.ContainsKey(column.Name) != true))
        {
            if (Words.TryGetValue(Folding.Fold(column.Name), out var known)) columns.TryAdd(known, column);
        }

        return columns;
    }
}
