using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>A question to the list of partners as it stands in the address, so that a filtered list can be kept and sent on.</summary>
public sealed record PartnerListAddress(FindPartners Find)
{
    /// <summary>The list itself.</summary>
    public const string Path = "/partners";

    /// <summary>Whether anything is filtered.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Find.Words) || Find.Types.Count + Find.Places.Count + Find.Themes.Count + Find.Statuses.Count > 0;

    /// <summary>The address of this question.</summary>
    public string Url => Path + Query();

    /// <summary>The address of the next page, or null.</summary>
    public string? After(string? key) => key is null ? null : new PartnerListAddress(Find with { After = key, Before = null }).Url;

    /// <summary>The address of the page before, or null.</summary>
    public string? Before(string? key) => key is null ? null : new PartnerListAddress(Find with { Before = key, After = null }).Url;

    /// <summary>Without any filter, in the same order.</summary>
    public string WithoutFilters => new PartnerListAddress(new FindPartners { Sort = Find.Sort, Descending = Find.Descending }).Url;

    /// <summary>The chosen filters, each with the address of the list without it.</summary>
    public IEnumerable<(string Word, string Url)> Chips()
    {
        if (!string.IsNullOrWhiteSpace(Find.Words)) yield return ($"‘{Find.Words.Trim()}’", Without(Find with { Words = null }));
        foreach (var type in Find.Types) yield return (Texts.Of(type), Without(Find with { Types = [.. Find.Types.Where(other => other != type)] }));
        foreach (var place in Find.Places) yield return (place, Without(Find with { Places = [.. Find.Places.Where(other => other != place)] }));
        foreach (var theme in Find.Themes) yield return (CodeList.Themes.Word(theme), Without(Find with { Themes = [.. Find.Themes.Where(other => other != theme)] }));
        foreach (var status in Find.Statuses) yield return (Texts.Of(status), Without(Find with { Statuses = [.. Find.Statuses.Where(other => other != status)] }));
    }

    /// <summary>The same list in another order; the order it has already, turned round.</summary>
    public string SortedBy(PartnerSort sort) => Without(Find with { Sort = sort, Descending = Find.Sort == sort ? !Find.Descending : sort == PartnerSort.Changed });

    /// <summary>The order of a column as a screen reader hears it.</summary>
    public string? Order(PartnerSort sort) => Find.Sort != sort ? null : Find.Descending ? "descending" : "ascending";

    /// <summary>Reads the question from the address; what cannot be read is left out.</summary>
    public static PartnerListAddress Read(IQueryCollection query)
    {
        var order = (query["sort"].FirstOrDefault() ?? "").Split('-', 2);
        return new PartnerListAddress(new FindPartners
        {
            Words = query["q"].FirstOrDefault(),
            Types = Values<PartnerType>(query, "type"),
            Places = [.. query["place"].OfType<string>().Where(place => place.Length > 0).Distinct()],
            Themes = [.. query["theme"].OfType<string>().Where(theme => CodeList.Themes.Find(theme) is not null).Distinct()],
            Statuses = Values<PartnerStatus>(query, "status"),
            Sort = Enum.TryParse<PartnerSort>(order[0], ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : PartnerSort.Name,
            Descending = order is [_, "desc"],
            After = query["after"].FirstOrDefault(),
            Before = query["before"].FirstOrDefault(),
        });
    }

    /// <summary>What a sort in the address looks like.</summary>
    public string? SortValue => (Find.Sort, Find.Descending) == (PartnerSort.Name, false) ? null : Find.Sort.ToString().ToLower(CultureInfo.InvariantCulture) + (Find.Descending ? "-desc" : "");

    private static string Without(FindPartners find) => new PartnerListAddress(find with { After = null, Before = null }).Url;

    private static List<T> Values<T>(IQueryCollection query, string name)
        where T : struct, Enum => [.. query[name].Where(text => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value)).Select(text => Enum.Parse<T>(text!)).Distinct()];

    private QueryString Query()
    {
        var query = new QueryBuilder();
        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) query.Add(name, value);
        }

        Add("q", Find.Words?.Trim());
        foreach (var type in Find.Types) Add("type", type.ToString());
        foreach (var place in Find.Places) Add("place", place);
        foreach (var theme in Find.Themes) Add("theme", theme);
        foreach (var status in Find.Statuses) Add("status", status.ToString());
        Add("sort", SortValue);
        Add("after", Find.After);
        Add("before", Find.Before);
        return query.ToQueryString();
    }
}
