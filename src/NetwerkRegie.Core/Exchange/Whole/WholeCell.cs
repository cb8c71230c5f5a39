using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Whole;

namespace NetwerkRegie.Core.Exchange.Whole;

/// <summary>Writes the stored values of a column as they stand in a file of everything: in the words of the screen for people, by name for programs. Both are read back to the same value.</summary>
internal sealed class WholeCell(WholeColumn column, bool forPeople)
{
    /// <summary>The names and lists of names that were met, as they are written: there are few of them and many rows.</summary>
    private readonly Dictionary<string, string> met = new(StringComparer.Ordinal);
    private readonly Type? codes = column.Type.IsEnum ? column.Type : column.Codes;

    public OutgoingValue Of(object? value) => value switch
    {
        null => default,
        string names when codes is not null => Words(names, codes),
        string text => text,
        Guid id => id.ToString(),
        bool yes => yes,
        int number => number,
        long number => number,
        decimal number => number,

        // The shortest text of the number says it exactly; a conversion would cut it off at fifteen digits.
        double number => decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture),
        DateOnly day => day,

        // A cell of a workbook holds whole seconds.
        DateTime moment => forPeople ? new DateTime(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc) : DateTime.SpecifyKind(moment, DateTimeKind.Utc),
        TimeOnly time => time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToBase64String(bytes),
        _ => throw new InvalidOperationException($"{value.GetType().Name} has no place in a file yet"),
    };

    private string Words(string names, Type type)
    {
        if (!met.TryGetValue(names, out var words)) met[names] = words = string.Join(forPeople ? ", " : " ", names.Split(CodesAttribute.Between, StringSplitOptions.RemoveEmptyEntries).Select(name => Word(type, name)));
        return words;
    }

    private string Word(Type type, string name) => forPeople ? Texts.Say($"{type.Name}.{name}") : char.ToLowerInvariant(name[0]) + name[1..];
}
