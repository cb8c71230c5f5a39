using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Accounts;
using NetwerkRegie.Accounts.Links;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>The first start: who has the link from the console names the library and becomes its administrator.</summary>
[AllowAnonymous]
public sealed class SetUpModel(IAccounts accounts, CurrentMember current) : NetworkPage
{
    /// <summary>The secret of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public Entry Form { get; set; } = new();

    /// <summary>Whether the link works.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Shows the form, or why the link does not work.</summary>
    public Task<IActionResult> OnGetAsync() => Again();

    /// <summary>Sets the deployment up.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var link = await accounts.Read(LinkKind.SetUp, Token, HttpContext.RequestAborted);
        if (!link.IsDone || !await IsEmpty()) return await Again();
        return await Show(SetUp(), done: _ => RedirectToPage("SignIn"), Texts.Say("Access.SetUp.Done"), again: Again);
    }

    /// <summary>The password is looked at before anything is made, because the library and the administrator come into being together.</summary>
    private async Task<Outcome<Nothing>> SetUp()
    {
        var ct = HttpContext.RequestAborted;
        current.ActAsOperator();
        var library = new FoundLibrary(Form.Name, Form.Place, Form.AdministratorName, Form.AdministratorEmail);
        if (accounts.WhatIsWrongWith(Form.Password ?? "", Form.AdministratorName ?? "", Form.AdministratorEmail ?? "") is { } invalid) return await WithTheRest(invalid, library);
        var founded = await Dispatcher.Send(library, ct);
        if (!founded.IsDone) return founded.Failure!;
        // Without areas nobody works anywhere: no white spots, no team for a district, no ring on the map.
        await Dispatcher.Send(new SeedAreas(), ct);
        var administrator = await Dispatcher.Send(new FindMemberByEmail(Form.AdministratorEmail), ct);
        var set = await accounts.SetPassword(administrator.Value.Id, administrator.Value.Email, Form.Password!, ct);
        return set.IsDone ? await accounts.FinishSetUp(Token, ct) : set;
    }

    /// <summary>What is wrong with the password, and with the other fields too.</summary>
    private async Task<Failure> WithTheRest(Failure password, FoundLibrary library)
    {
        var rest = await Dispatcher.Send(new CheckNewLibrary(library), HttpContext.RequestAborted);
        return (rest.Failure, password) is (Failure.Invalid others, Failure.Invalid own) ? new Failure.Invalid([.. others.Errors, .. own.Errors]) : password;
    }

    private async Task<IActionResult> Again()
    {
        if (!await IsEmpty()) return NotFound();
        return await Show(accounts.Read(LinkKind.SetUp, Token, HttpContext.RequestAborted), _ =>
        {
            IsOpen = true;
            return Page();
        });
    }

    private async Task<bool> IsEmpty() => (await Dispatcher.Send(new IsNetworkEmpty(), HttpContext.RequestAborted)).Value;

    /// <summary>The form.</summary>
    public sealed class Entry
    {
        /// <summary>Name of the library.</summary>
        public string? Name { get; set; }

        /// <summary>Its place.</summary>
        public string? Place { get; set; }

        /// <summary>Name of the administrator.</summary>
        public string? AdministratorName { get; set; }

        /// <summary>Mail address of the administrator.</summary>
        public string? AdministratorEmail { get; set; }

        /// <summary>The password.</summary>
        public string? Password { get; set; }
    }
}
