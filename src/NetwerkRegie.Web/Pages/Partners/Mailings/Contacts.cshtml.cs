using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Mailings;

/// <summary>The contacts of one's own library, to find them and to choose whom to write to: all, or those at the partners of a filtered list.</summary>
public sealed class ContactsModel : NetworkPage
{
    /// <summary>Parts of a name.</summary>
    [BindProperty(SupportsGet = true, Name = "naam")]
    public string? Words { get; set; }

    /// <summary>The page of the list.</summary>
    public ContactList List { get; private set; } = null!;

    /// <summary>The list of partners whose contacts are shown; null for all.</summary>
    public PartnerListAddress? At { get; private set; }

    /// <summary>Shows the list.</summary>
    public Task<IActionResult> OnGetAsync()
    {
        var asked = PartnerListAddress.Read(Request.Query);
        At = asked.IsFiltered ? asked : null;
        return Ask(new FindContacts { Words = Words, At = At?.Find, After = Request.Query["vanaf"].FirstOrDefault() }, list => List = list);
    }

    /// <summary>The address of the next page.</summary>
    public string? Next => List.Next is null ? null : $"/partners/contacten{Request.QueryString.Value switch { null or "" => "?", var query => Without(query) + "&" }}vanaf={List.Next}";

    private static string Without(string query) => string.Join('&', query.Split('&').Where(part => !part.TrimStart('?').StartsWith("vanaf=", StringComparison.Ordinal))) is var rest && rest.StartsWith('?') ? rest : $"?{rest}";
}
