namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>Settles what each column means: as the user chose, else as we guess.</summary>
internal static class ListMapping
{
    public static IReadOnlyList<ListColumn> Of(ITable table, IReadOnlyDictionary<string, PartnerField>? chosen)
    {
        var guesses = HeadingGuess.For(table);
        return [.. table.Columns.Select(column =>
        {
            var example = table.Sample.Select(row => row[column]).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
            return chosen is not null && chosen.TryGetValue(column.Name, out var field)
                ? new ListColumn(column.Name, field, Certainty.Sure, example)
                : new ListColumn(column.Name, guesses[column.Index].Field, guesses[column.Index].Certainty, example);
        })];
    }
}
