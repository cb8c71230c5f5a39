using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>Settles what each column means: as the user chose, else as we guess. A heading that is the name of a field of the network's own means that field.</summary>
internal static class ListMapping
{
    public static IReadOnlyList<ListColumn> Of(ITable table, IReadOnlyDictionary<string, string>? chosen, IReadOnlyList<PartnerFieldRow> own)
    {
        var (guesses, owned) = Guess(table, own);
        return [.. table.Columns.Select(column =>
        {
            var example = table.Sample.Select(row => row[column]).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
            if (chosen?.GetValueOrDefault(column.Name) is { } meaning)
            {
                if (Read(meaning) is { } field) return new ListColumn(column.Name, field, Certainty.Sure, example);
                if (own.Named(meaning) is { } named) return new ListColumn(column.Name, PartnerField.Ignore, Certainty.Sure, example) { Own = named };
            }

            return owned[column.Index] is { } known
                ? new ListColumn(column.Name, PartnerField.Ignore, Certainty.Sure, example) { Own = known }
                : new ListColumn(column.Name, guesses[column.Index].Field, guesses[column.Index].Certainty, example);
        })];
    }

    /// <summary>The field by its name; a number is no name.</summary>
    public static PartnerField? Read(string meaning) => meaning.All(char.IsLetter) && Enum.TryParse<PartnerField>(meaning, ignoreCase: true, out var field) ? field : null;

    /// <summary>The columns of the network's own are out of the running for anything else, but a list needs a name first.</summary>
    private static (IReadOnlyList<FieldGuess> Guesses, IReadOnlyList<PartnerFieldRow?> Own) Guess(ITable table, IReadOnlyList<PartnerFieldRow> own)
    {
        var owned = table.Columns.Select(column => column.HasHeading ? own.Headed(column.Name) : null).ToList();
        if (owned.TrueForAll(field => field is null)) return (HeadingGuess.For(table), owned);
        var guesses = HeadingGuess.For([.. table.Columns.Select(column => column.HasHeading && owned[column.Index] is null ? column.Name : "")], table.Sample);
        if (guesses.Where((_, index) => owned[index] is null).Any(guess => guess.Field == PartnerField.Name)) return (guesses, owned);
        guesses = HeadingGuess.For(table);
        return (guesses, [.. owned.Select((field, index) => guesses[index].Field == PartnerField.Name ? null : field)]);
    }
}
