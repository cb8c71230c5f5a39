using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>Lists to choose from.</summary>
public static class Choices
{
    /// <summary>Every value of an enum, in the words of <c>TypeName.Value</c>.</summary>
    public static IReadOnlyList<SelectListItem> Of<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    /// <summary>Some values of an enum.</summary>
    public static IReadOnlyList<SelectListItem> Of<T>(IEnumerable<T> values)
        where T : struct, Enum => [.. values.Select(value => new SelectListItem(Texts.Of(value), value.ToString()))];

    /// <summary>Rows with a name and an identifier.</summary>
    public static IReadOnlyList<SelectListItem> Of<T>(IEnumerable<T> rows, Func<T, string> text, Func<T, object> value) =>
        [.. rows.Select(row => new SelectListItem(text(row), FormValue.Of(value(row))))];
}
