using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Partners.Columns;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>Chooses the columns of the list and their order. All of it stands in the address, so it works by keyboard and without script, and nothing is kept until a view is.</summary>
public sealed class ColumnsModel : NetworkPage
{
    private const string Column = "kolom";

    /// <summary>The list that the columns are for.</summary>
    public PartnerListAddress Asked { get; private set; } = null!;

    /// <summary>The columns that are shown, in order.</summary>
    public IReadOnlyList<PartnerColumn> Shown { get; private set; } = [];

    /// <summary>The columns that are not.</summary>
    public IReadOnlyList<PartnerColumn> Others { get; private set; } = [];

    /// <summary>The column that was moved just now, and which way.</summary>
    public string? Moved { get; private set; }

    /// <summary>Whether it went to the end of the list.</summary>
    public bool MovedDown { get; private set; }

    /// <summary>Filters, order and view, to hand on.</summary>
    public IEnumerable<(string Name, string? Value)> Rest => Request.Query.Where(value => value.Key is not (Column or "omhoog" or "omlaag" or "klaar" or "after" or "before" or PartnerListAddress.ColumnsName))
        .SelectMany(value => value.Value.Select(one => (value.Key, one)));

    /// <summary>Shows what can be chosen; moves a column; or goes to the list.</summary>
    public Task<IActionResult> OnGet()
    {
        var address = PartnerListAddress.Read(Request.Query);
        Asked = address with { View = Request.Query[PartnerListAddress.ViewName].FirstOrDefault() };
        var ticked = Request.Query[Column].OfType<string>().ToList();
        var keys = ticked.Count > 0 ? ticked : [.. address.Find.Columns ?? []];
        Moved = Request.Query["omhoog"].FirstOrDefault() ?? Request.Query["omlaag"].FirstOrDefault();
        MovedDown = Request.Query.ContainsKey("omlaag");
        Move(keys, keys.IndexOf(Moved ?? ""), MovedDown ? 1 : -1);
        if (Request.Query.ContainsKey("klaar")) return Task.FromResult<IActionResult>(Redirect(Asked.WithColumns(keys)));
        return Ask(new ChooseColumns(keys), columns =>
        {
            (Shown, Others) = (columns.Chosen, columns.Others);
            Asked = Asked with { Find = Asked.Find with { Columns = [.. Shown.Select(column => column.Key)] } };
        });
    }

    private static void Move(List<string> keys, int from, int step)
    {
        if (from < 0 || from + step < 0 || from + step >= keys.Count) return;
        (keys[from], keys[from + step]) = (keys[from + step], keys[from]);
    }
}
