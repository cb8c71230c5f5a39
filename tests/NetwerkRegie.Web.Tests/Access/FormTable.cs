namespace NetwerkRegie.Web.Tests.Access;

/// <summary>
/// The rights to every form, as a table like <see cref="PageTable"/>: everybody but those whose form it is sends it in vain. A new form fails the tests until it stands here.
/// </summary>
internal static class FormTable
{
    // Stranger, then: coordinator, referrer, director, steering member, editor, moderator, privacy officer, administrator, team member, team coordinator.
    private const string Anybody = "- - - - - - - - - - -";
    private const string Members = "302 - - - - - - - - - -";
    private const string Coordinators = "302 - 403 403 403 403 403 403 403 403 403";
    private const string NotTheCoordinatorsRow = "302 404 403 403 403 403 403 403 403 403 403";
    private const string Recorders = "302 - - 403 403 403 403 403 403 403 403";
    private const string Administrators = "302 403 403 403 403 403 403 403 - 403 403";
    private const string Referrers = "302 403 - 403 403 403 403 403 403 403 403";
    private const string NotTheReferrersRow = "302 403 404 403 403 403 403 403 403 403 403";
    private const string Teams = "302 403 403 403 403 403 403 403 403 - -";
    private const string NotTheTeamsRow = "302 403 403 403 403 403 403 403 403 404 404";
    private const string ReferralParties = "302 403 - 403 403 403 403 403 403 - -";
    private const string NeitherParty = "302 403 404 403 403 403 403 403 403 404 404";
    private const string RoomTellers = "302 - 403 403 403 403 403 403 - - -";
    private const string TeamMakers = "302 403 403 403 403 403 403 403 - 403 -";
    private const string TeamKeepers = "302 - 403 403 403 403 403 403 - 403 -";

    public static readonly IReadOnlyList<FormLine> Lines =
    [
        // Around the pages, the door, one's own account.
        .. Forms("fout/{code:int}", _ => "fout/404", Anybody, ""),
        .. Forms("taal", _ => "taal", Anybody, ""),
        .. Forms("aanmelden", _ => "aanmelden", Anybody, "", "Passkey", "PasskeyRequest"),
        .. Forms("aanmelden/code", _ => "aanmelden/code", Anybody, ""),
        .. Forms("afmelden", _ => "afmelden", Anybody, ""),
        .. Forms("wachtwoord-vergeten", _ => "wachtwoord-vergeten", Anybody, ""),
        .. Forms("{kind:regex(^(uitnodiging|wachtwoord)$)}/{token}", _ => "uitnodiging/bestaat-niet", Anybody, ""),
        .. Forms("installatie/{token}", _ => "installatie/bestaat-niet", "404 404 404 404 404 404 404 404 404 404 404", ""),
        .. Forms("profiel", _ => "profiel", Members, "", "SignOutEverywhere"),
        .. Forms("profiel/wachtwoord", _ => "profiel/wachtwoord", Members, ""),
        .. Forms("profiel/twee-stappen", _ => "profiel/twee-stappen", Members, "Start", "SwitchOn", "Renew", "SwitchOff"),
        .. Forms("profiel/passkeys", _ => "profiel/passkeys", Members, "Creation", "Add", "Remove"),
        .. Forms("profiel/agenda", _ => "profiel/agenda", Members, "Daily", "Open", "Close"),
        .. Forms("herinneringen/uit/{secret}", _ => "herinneringen/uit/bestaat-niet", "404 404 404 404 404 404 404 404 404 404 404", ""),
        .. Forms("ongedaan", _ => "ongedaan", Members, ""),

        // Administration.
        .. Forms("beheer/leden/nieuw", _ => "beheer/leden/nieuw", Administrators, ""),
        .. Forms("beheer/leden/{id:guid}", rows => $"beheer/leden/{rows.Member}", Administrators, "", "End", "Restore", "Invite", "Link", "ForgetSecondStep"),

        // Partners, their people and their ties.
        .. Forms("netwerk/momentopnamen", _ => "netwerk/momentopnamen", "302 - 403 - 403 403 403 403 403 403 403", ""),
        .. Forms("partners/bewerken", _ => "partners/bewerken", Coordinators, "Preview", "Change"),
        .. Forms("beheer/velden/nieuw", _ => "beheer/velden/nieuw", "302 - 403 403 403 403 403 403 - 403 403", ""),
        .. Forms("beheer/velden/{id:guid}", "not there", _ => "beheer/velden/00000000-0000-0000-0000-000000000001", "302 404 403 403 403 403 403 403 404 403 403", "", "End", "Restore"),
        .. Forms("weergaven/nieuw", _ => "weergaven/nieuw", Members, ""),
        .. Forms("weergaven/{code}", "not there", _ => "weergaven/aaaaaaaa", "302 404 404 404 404 404 404 404 404 404 404", "", "Question", "First", "NotFirst", "Remove"),
        .. Forms("partners/nieuw", _ => "partners/nieuw", Coordinators, ""),
        .. Forms("partners/dubbel", _ => "partners/dubbel", Coordinators, "Apart"),
        .. Forms("partners/{id:guid}/samenvoegen/{other:guid?}", rows => $"partners/{rows.Partner}/samenvoegen/{rows.Partner}", Coordinators, ""),
        .. Forms("partners/{id:guid}", rows => $"partners/{rows.Partner}", Coordinators, "End", "Restore"),
        .. Forms("partners/{id:guid}/wijzigen", rows => $"partners/{rows.Partner}/wijzigen", Coordinators, ""),
        .. Forms("partners/{id:guid}/contacten/nieuw", rows => $"partners/{rows.Partner}/contacten/nieuw", Coordinators, ""),
        .. Forms("partners/{id:guid}/relaties/nieuw", rows => $"partners/{rows.Partner}/relaties/nieuw", Coordinators, ""),
        .. Forms("partners/{id:guid}/diensten/nieuw", rows => $"partners/{rows.Partner}/diensten/nieuw", Coordinators, ""),
        .. Forms("partners/{id:guid}/diensten/{service:guid}", rows => $"partners/{rows.PartnerWithService}/diensten/{rows.Service}", Coordinators, "", "Review", "End"),
        .. Forms("relaties/{id:guid}", rows => $"relaties/{rows.Tie}", Coordinators, "", "End", "Restore"),
        .. Forms("relaties/{id:guid}", "of one's own side", rows => $"relaties/{rows.Tie}", Members, "Rate"),
        .. Forms("contacten/{id:guid}", "own library's", rows => $"contacten/{rows.OwnContact}", Coordinators, "", "End"),
        .. Forms("contacten/{id:guid}", "another library's", rows => $"contacten/{rows.ForeignContact}", NotTheCoordinatorsRow, "", "End"),

        // Contact moments, tasks, and who looks after whom.
        .. Forms("", _ => "", Coordinators, "Add", "Finish"),
        .. Forms("partners/{id:guid}/contactmomenten/nieuw", rows => $"partners/{rows.Partner}/contactmomenten/nieuw", Recorders, ""),
        .. Forms("partners/{id:guid}/contactmomenten/mail", rows => $"partners/{rows.Partner}/contactmomenten/mail", Recorders, ""),
        .. Forms("contactmomenten/{id:guid}", "own library's", rows => $"contactmomenten/{rows.OwnMoment}", Recorders, "", "Remove"),
        .. Forms("contactmomenten/{id:guid}", "another library's", rows => $"contactmomenten/{rows.ForeignMoment}", "302 404 404 403 403 403 403 403 403 403 403", "", "Remove"),
        .. Forms("partners/{id:guid}/relatiebeheer", rows => $"partners/{rows.Partner}/relatiebeheer", Coordinators, ""),
        .. Forms("taken/nieuw", _ => "taken/nieuw", Coordinators, ""),
        .. Forms("taken/{id:guid}", "own library's", rows => $"taken/{rows.OwnTask}", Coordinators, "", "Finish", "Reopen"),
        .. Forms("taken/{id:guid}", "another library's", rows => $"taken/{rows.ForeignTask}", NotTheCoordinatorsRow, "Finish", "Reopen"),
        .. Forms("werkvoorraad/overdragen", _ => "werkvoorraad/overdragen", "302 - 403 403 403 403 403 403 - 403 403", ""),
        .. Forms("contacten/{id:guid}/verhuizen", "own library's", rows => $"contacten/{rows.OwnContact}/verhuizen", Coordinators, ""),
        .. Forms("contacten/{id:guid}/verhuizen", "another library's", rows => $"contacten/{rows.ForeignContact}/verhuizen", NotTheCoordinatorsRow, ""),
        .. Forms("partners/{id:guid}/bevestigen", rows => $"partners/{rows.Partner}/bevestigen", Coordinators, "", "Revoke", "Confirm"),
        .. Forms("partners/{id:guid}/voorstellen", rows => $"partners/{rows.Partner}/voorstellen", Coordinators, "Accept", "Reject"),
        .. Forms("partners/bevestigen", _ => "partners/bevestigen", Coordinators, ""),
        .. Forms("bevestigen/{token}", _ => "bevestigen/bestaat-niet", Anybody, ""),
        .. Forms("partners/{id:guid}/splitsen", rows => $"partners/{rows.Partner}/splitsen", Coordinators, ""),
        .. Forms("partners/{id:guid}/opvolgen", rows => $"partners/{rows.Partner}/opvolgen", Coordinators, ""),
        .. Forms("partners/mail", _ => "partners/mail", Coordinators, "Remove"),
        .. Forms("partners/mail/nieuw", _ => "partners/mail/nieuw", Coordinators, "Choose", "Template", "Preview", "Keep", "Send"),
        .. Forms("mail/afmelden/{token}", _ => "mail/afmelden/bestaat-niet", Anybody, "", "Resume"),

        // Lists of others.
        .. Forms("importeren", _ => "importeren", Coordinators, ""),
        .. Forms("importeren/{id:guid}", "not there", _ => "importeren/00000000-0000-0000-0000-000000000001", NotTheCoordinatorsRow, "Columns", "Import", "Cancel", "Again", "Restore", "Partners"),

        .. Forms("exporteren", _ => "exporteren", Members, "Stop"),

        // What partners do together.
        .. Forms("initiatieven/nieuw", _ => "initiatieven/nieuw", Coordinators, ""),
        .. Forms("initiatieven/{id:guid}", "own", rows => $"initiatieven/{rows.OwnInitiative}", Coordinators, "Stop"),
        .. Forms("initiatieven/{id:guid}", "of others", rows => $"initiatieven/{rows.ForeignInitiative}", "302 200 403 403 403 403 403 403 403 403 403", "Stop"), // it is hers to read, and the page says whose it is to stop
        .. Forms("initiatieven/{id:guid}", "draft of others", rows => $"initiatieven/{rows.ForeignDraft}", NotTheCoordinatorsRow, "Stop"),
        .. Forms("initiatieven/{id:guid}/wijzigen", "own", rows => $"initiatieven/{rows.OwnInitiative}/wijzigen", Coordinators, ""),
        .. Forms("initiatieven/{id:guid}/wijzigen", "of others", rows => $"initiatieven/{rows.ForeignInitiative}/wijzigen", NotTheCoordinatorsRow, ""),
        .. Forms("initiatieven/{id:guid}/wijzigen", "draft of others", rows => $"initiatieven/{rows.ForeignDraft}/wijzigen", NotTheCoordinatorsRow, ""),
        .. Forms("behoeften/nieuw", _ => "behoeften/nieuw", Coordinators, ""),
        .. Forms("behoeften/{id:guid}", "own", rows => $"behoeften/{rows.OwnNeed}", Coordinators, "Withdraw"),
        .. Forms("behoeften/{id:guid}", "of others", rows => $"behoeften/{rows.ForeignNeed}", "302 200 403 403 403 403 403 403 403 403 403", "Withdraw"), // it is hers to read, and the page says whose it is to withdraw
        .. Forms("behoeften/{id:guid}", "draft of others", rows => $"behoeften/{rows.ForeignNeedDraft}", NotTheCoordinatorsRow, "Withdraw"),
        .. Forms("behoeften/{id:guid}/wijzigen", "own", rows => $"behoeften/{rows.OwnNeed}/wijzigen", Coordinators, ""),
        .. Forms("behoeften/{id:guid}/wijzigen", "of others", rows => $"behoeften/{rows.ForeignNeed}/wijzigen", NotTheCoordinatorsRow, ""),
        .. Forms("behoeften/{id:guid}/wijzigen", "draft of others", rows => $"behoeften/{rows.ForeignNeedDraft}/wijzigen", NotTheCoordinatorsRow, ""),
        .. Forms("afspraken/nieuw", _ => "afspraken/nieuw", Coordinators, ""),
        .. Forms("afspraken/{id:guid}", "own", rows => $"afspraken/{rows.OwnAgreement}", Coordinators, "Discard"),
        .. Forms("afspraken/{id:guid}", "of others", rows => $"afspraken/{rows.ForeignAgreement}", NotTheCoordinatorsRow, "Discard"),
        .. new[] { "wijzigen", "tekenen", "evalueren", "beeindigen" }.SelectMany(step => (FormLine[])
        [
            .. Forms($"afspraken/{{id:guid}}/{step}", "own", rows => $"afspraken/{rows.OwnAgreement}/{step}", Coordinators, ""),
            .. Forms($"afspraken/{{id:guid}}/{step}", "of others", rows => $"afspraken/{rows.ForeignAgreement}/{step}", NotTheCoordinatorsRow, ""),
        ]),
        .. Forms("afspraken/{id:guid}/handtekeningen/{signature:guid}", "own", rows => $"afspraken/{rows.OwnAgreement}/handtekeningen/{rows.OwnSignature}", Coordinators, ""),
        .. Forms("afspraken/{id:guid}/handtekeningen/{signature:guid}", "of others", rows => $"afspraken/{rows.ForeignAgreement}/handtekeningen/{rows.OwnSignature}", NotTheCoordinatorsRow, ""),
        .. Forms("afspraken/{id:guid}/documenten", "own", rows => $"afspraken/{rows.OwnAgreement}/documenten", Coordinators, "", "Remove"),
        .. Forms("afspraken/{id:guid}/documenten", "of others", rows => $"afspraken/{rows.ForeignAgreement}/documenten", NotTheCoordinatorsRow, "", "Remove"),
        .. Forms("doorverwijzingen/nieuw", _ => "doorverwijzingen/nieuw", Referrers, "", "Send", "Keep"),
        .. Forms("doorverwijzingen/nieuw", "own draft", rows => $"doorverwijzingen/nieuw?concept={rows.Draft}", Referrers, "Discard"),
        .. Forms("doorverwijzingen/nieuw", "what is no draft of one's own", rows => $"doorverwijzingen/nieuw?concept={rows.ForeignReferral}", NotTheReferrersRow, "Discard"),
        .. Forms("doorverwijzingen/{id:guid}", "sent by us to our team", rows => $"doorverwijzingen/{rows.OwnReferral}", Teams, "Resident", "Accept", "Decline", "Start", "Complete"),
        .. Forms("doorverwijzingen/{id:guid}", "between others", rows => $"doorverwijzingen/{rows.ForeignReferral}", NotTheTeamsRow, "Resident", "Accept", "Decline", "Start", "Complete"),
        .. Forms("doorverwijzingen/{id:guid}", "sent by us to our team", rows => $"doorverwijzingen/{rows.OwnReferral}", Referrers, "Withdraw", "Read"),
        .. Forms("doorverwijzingen/{id:guid}", "sent by us to our team", rows => $"doorverwijzingen/{rows.OwnReferral}", ReferralParties, "Consent"),
        .. Forms("doorverwijzingen/{id:guid}", "between others", rows => $"doorverwijzingen/{rows.ForeignReferral}", NotTheReferrersRow, "Withdraw", "Read"),
        .. Forms("doorverwijzingen/{id:guid}", "between others", rows => $"doorverwijzingen/{rows.ForeignReferral}", NeitherParty, "Consent"),
        .. Forms("teams/nieuw", _ => "teams/nieuw", TeamKeepers, ""),
        .. Forms("teams/{id:guid}", rows => $"teams/{rows.Team}", RoomTellers, "Room"),
        .. Forms("teams/{id:guid}", rows => $"teams/{rows.Team}", TeamMakers, "Admit", "Dismiss"),
        .. Forms("teams/{id:guid}", rows => $"teams/{rows.Team}", TeamKeepers, "Close", "Reopen"),
        .. Forms("teams/{id:guid}/wijzigen", rows => $"teams/{rows.Team}/wijzigen", TeamKeepers, ""),
    ];

    private static IEnumerable<FormLine> Forms(string route, Func<DemoRows, string> path, string expected, params string[] handlers) => Forms(route, "", path, expected, handlers);

    private static IEnumerable<FormLine> Forms(string route, string what, Func<DemoRows, string> path, string expected, params string[] handlers) =>
        handlers.Select(handler => new FormLine(route, handler, what, path, expected));
}
