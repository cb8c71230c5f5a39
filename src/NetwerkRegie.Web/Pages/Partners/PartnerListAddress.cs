using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>A question to the list of partners as it stands in the address, so that a filtered list can be kept and sent on.</summary>
public sealed record PartnerListAddress(FindPartners Find)
{
    /// <summary>The list itself.</summary>
    public const string Path = "/partners";

    /// <summary>What in an address says which columns there are, with commas between.</summary>
    public const string ColumnsName = "kolommen";

    /// <summary>What in an address says that a kept view is shown.</summary>
    public const string ViewName = "weergave";

    private const string FieldSort = "veld-";
    private const string DescendingEnd = "-desc";

    /// <summary>The kept view that the list began with, or null.</summary>
    public string? View { get; init; }

    /// <summary>Whether the list is the kept view as it was kept; the address then names the view alone.</summary>
    public bool IsAsKept { get; init; }

    /// <summary>Whether anything is filtered.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Find.Words) || Find.Types.Count + Find.Places.Count + Find.Themes.Count + Find.Statuses.Count + Find.Fields.Count > 0 || Find.Unconfirmed || Find.UnconfirmedFields;

    /// <summary>The address of this question.</summary>
    public string Url => Path + Query();

    /// <summary>Filter, order and columns alone, as a view keeps them.</summary>
    public string Kept => new PartnerListAddress(Find with { After = null, Before = null }).Query().TrimStart('?');

    /// <summary>What a kept view asks, at this place in the list.</summary>
    public PartnerListAddress AsKept(string query) => this with
    {
        Find = Read(new QueryCollection(QueryHelpers.ParseQuery(query))).Find with { After = Find.After, Before = Find.Before },
        IsAsKept = true,
    };

    /// <summary>What stands in the address beside the filters, so that a form for the filters can hand it on.</summary>
    public IEnumerable<(string Name, string Value)> BesideFilters()
    {
        if (SortValue is { } sort) yield return ("sort", sort);
        if (ColumnsValue is { } columns) yield return (ColumnsName, columns);
        if (View is { } view) yield return (ViewName, view);
    }
    /// <summary>The same question from its first page, spelt out also when a view asks it.</summary>
    public PartnerListAddress WithoutPage => new(Find with { After = null, Before = null });

    /// <summary>The address of the next page, or null.</summary>
    public string? After(string? key) => key is null ? null : (this with { Find = Find with { After = key, Before = null } }).Url;

    /// <summary>The address of the page before, or null.</summary>
    public string? Before(string? key) => key is null ? null : (this with { Find = Find with { Before = key, After = null } }).Url;

    /// <summary>Without any filter, in the same order and with the same columns.</summary>
    public string WithoutFilters => Changed(new FindPartners { Sort = Find.Sort, SortField = Find.SortField, Descending = Find.Descending, Columns = Find.Columns });

    /// <summary>The chosen filters, each with the address of the list without it.</summary>
    public IEnumerable<(string Word, string Url)> Chips(IReadOnlyList<PartnerFieldRow>? fields = null)
    {
        if (!string.IsNullOrWhiteSpace(Find.Words)) yield return ($"‘{Find.Words.Trim()}’", Changed(Find with { Words = null }));
        foreach (var type in Find.Types) yield return (Texts.Of(type), Changed(Find with { Types = [.. Find.Types.Where(other => other != type)] }));
        foreach (var place in Find.Places) yield return (place, Changed(Find with { Places = [.. Find.Places.Where(other => other != place)] }));
        foreach (var theme in Find.Themes) yield return (CodeList.Themes.Word(theme), Changed(Find with { Themes = [.. Find.Themes.Where(other => other != theme)] }));
        if (Find.Unconfirmed) yield return (Texts.Say("Fresh.NotThisYear"), Changed(Find with { Unconfirmed = false }));
        if (Find.UnconfirmedFields) yield return (Texts.Say("Fresh.PartlyNotThisYear"), Changed(Find with { UnconfirmedFields = false }));
        foreach (var status in Find.Statuses) yield return (Texts.Of(status), Changed(Find with { Statuses = [.. Find.Statuses.Where(other => other != status)] }));
        foreach (var field in Find.Fields) yield return (FieldAddress.Say(field, fields ?? []), Changed(Find with { Fields = [.. Find.Fields.Where(other => other != field)] }));
    }

    /// <summary>The same list in another order; the order it has already, turned round.</summary>
    public string SortedBy(PartnerSort sort) => Changed(Find with { Sort = sort, SortField = null, Descending = Find.SortField is null && Find.Sort == sort ? !Find.Descending : sort is PartnerSort.Changed or PartnerSort.Registered });

    /// <summary>The same list in the order of a field of the network's own; the order it has already, turned round.</summary>
    public string SortedBy(string field) => Changed(Find with { Sort = PartnerSort.Name, SortField = field, Descending = Find.SortField == field && !Find.Descending });

    /// <summary>The same list with other columns.</summary>
    public string WithColumns(IReadOnlyList<string> keys) => Changed(Find with { Columns = keys });

    /// <summary>Where the columns of this list are chosen.</summary>
    public string ToColumns => $"{Path}/kolommen{(this with { Find = Find with { After = null, Before = null }, IsAsKept = false }).Query()}";

    /// <summary>Where all partners of this list are changed at once.</summary>
    public string ToChangeAll => QueryHelpers.AddQueryString($"{Path}/bewerken?alles=ja&{Kept}".TrimEnd('&'), "terug", Url);

    /// <summary>The order of a column as a screen reader hears it.</summary>
    public string? Order(PartnerSort sort) => Find.SortField is not null || Find.Sort != sort ? null : Find.Descending ? "descending" : "ascending";

    /// <summary>The order of the column of a field as a screen reader hears it.</summary>
    public string? Order(string field) => Find.SortField != field ? null : Find.Descending ? "descending" : "ascending";

    /// <summary>Whether the address asks for anything of its own, beside a view and a place in the list.</summary>
    public static bool AsksForMore(IQueryCollection query) => query.Keys.Any(key => key is not (ViewName or "after" or "before"));

    /// <summary>Reads the question from the address; what cannot be read is left out.</summary>
    public static PartnerListAddress Read(IQueryCollection query)
    {
        var (order, isDescending) = (query["sort"].FirstOrDefault() ?? "") is var asked && asked.EndsWith(DescendingEnd, StringComparison.Ordinal) ? (asked[..^DescendingEnd.Length], true) : (asked, false);
        return new PartnerListAddress(new FindPartners
        {
            Words = query["q"].FirstOrDefault(),
            Types = Values<PartnerType>(query, "type"),
            Places = [.. query["place"].OfType<string>().Where(place => place.Length > 0).Distinct()],
            Themes = [.. query["theme"].OfType<string>().Where(theme => CodeList.Themes.Find(theme) is not null).Distinct()],
            Statuses = Values<PartnerStatus>(query, "status"),
            Sort = Enum.TryParse<PartnerSort>(order, ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : PartnerSort.Name,
            SortField = order.StartsWith(FieldSort, StringComparison.Ordinal) ? order[FieldSort.Length..] : null,
            Descending = isDescending,
            After = query["after"].FirstOrDefault(),
            Before = query["before"].FirstOrDefault(),
            Fields = FieldAddress.Read(query),
            Unconfirmed = query["vers"].Contains("nee"),
            UnconfirmedFields = query["vers"].Contains("deels"),
            Columns = (query[ColumnsName].FirstOrDefault() ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        });
    }

    /// <summary>What a sort in the address looks like.</summary>
    public string? SortValue => (Find.Sort, Find.SortField, Find.Descending) == (PartnerSort.Name, null, false)
        ? null
        : (Find.SortField is { } code ? FieldSort + code : Find.Sort.ToString().ToLower(CultureInfo.InvariantCulture)) + (Find.Descending ? DescendingEnd : "");

    private string? ColumnsValue => Find.Columns is { Count: > 0 } columns ? string.Join(',', columns) : null;

    private string Changed(FindPartners find) => (this with { Find = find with { After = null, Before = null }, IsAsKept = false }).Url;

    private static List<T> Values<T>(IQueryCollection query, string name)
        where T : struct, Enum => [.. query[name].Where(text => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value)).Select(text => Enum.Parse<T>(text!)).Distinct()];

    private string Query()
    {
        var query = new QueryBuilder();
        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) query.Add(name, value);
        }

        if (!IsAsKept)
        {
            Add("q", Find.Words?.Trim());
            foreach (var type in Find.Types) Add("type", type.ToString());
            foreach (var place in Find.Places) Add("place", place);
            foreach (var theme in Find.Themes) Add("theme", theme);
            foreach (var status in Find.Statuses) Add("status", status.ToString());
            if (Find.Unconfirmed) Add("vers", "nee");
            if (Find.UnconfirmedFields) Add("vers", "deels");
            foreach (var (name, value) in Find.Fields.SelectMany(FieldAddress.Write)) Add(name, value);
            Add("sort", SortValue);
            Add(ColumnsName, ColumnsValue);

            // Names nothing, and yet says that the list is no longer the view as it was kept.
            if (View is not null && !query.Any()) query.Add("q", "");
        }

        Add(ViewName, View);
        Add("after", Find.After);
        Add("before", Find.Before);
        return query.ToString();
    }
}
