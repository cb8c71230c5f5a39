using System.Globalization;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>A value as an input posts it: days and ids for machines, numbers for people.</summary>
internal static class FormValue
{
    public static string Of(object? value) => value switch
    {
        null => "",
        ITypedId id => id.Value.ToString(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.CurrentCulture) ?? "",
    };
}
