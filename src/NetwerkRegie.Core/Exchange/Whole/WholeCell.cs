using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Whole;

namespace NetwerkRegie.Core.Exchange.Whole;

/// <summary>A stored value as it stands in a file of everything: in the words of the screen for people, by name for programs. Both are read back to the same value.</summary>
internal static class WholeCell
{
    public static OutgoingValue Of(WholeColumn column, object? value, bool forPeople) => value switch
    {
        null => default,
        string name when column.Type.IsEnum => Word(column.Type, name, forPeople),
        string names when column.Codes is { } codes => string.Join(forPeople ? ", " : " ", names.Split(CodesAttribute.Between, StringSplitOptions.RemoveEmptyEntries).Select(name => Word(codes, name, forPeople))),
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

    private static string Word(Type type, string name, bool forPeople) => forPeople ? Texts.Say($"{type.Name}.{name}") : char.ToLowerInvariant(name[0]) + name[1..];
}
