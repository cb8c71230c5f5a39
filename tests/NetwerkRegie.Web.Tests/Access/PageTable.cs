using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Tests.Access;

/// <summary>One address of a route, and what a stranger and each demo account get there, in the order of <see cref="PageTable.Accounts"/>.</summary>
/// <param name="Route">The route as the program maps it.</param>
/// <param name="What">Which row it is about, when it matters whose it is.</param>
/// <param name="Path">Makes the address out of rows of the demo.</param>
/// <param name="Expected">The statuses.</param>
internal sealed record PageLine(string Route, string What, Func<DemoRows, string> Path, string Expected)
{
    public string Name => What.Length == 0 ? Route : $"{Route} ({What})";
}

/// <summary>
/// The rights to every page, as a table: 200 shows it, 302 leads on (a stranger to the door), 403 says whose it is, 404 hides that it is there.
/// A new route fails the tests until it stands here.
/// </summary>
internal static class PageTable
{
    public static readonly IReadOnlyList<string> Accounts =
        ["", "coordinator", "verwijzer", "directeur", "stuurgroep", "redacteur", "eindredacteur", "privacy", "beheer", "wijkteam", "teamcoordinator"];

    // Stranger, then: coordinator, referrer, director, steering member, editor, moderator, privacy officer, administrator, team member, team coordinator.
    private const string Everybody = "200 200 200 200 200 200 200 200 200 200 200";
    private const string Members = "302 200 200 200 200 200 200 200 200 200 200";
    private const string MembersFindNothing = "302 404 404 404 404 404 404 404 404 404 404";
    private const string Coordinators = "302 200 403 403 403 403 403 403 403 403 403";
    private const string NotTheCoordinatorsRow = "302 404 403 403 403 403 403 403 403 403 403";
    private const string Accountable = "302 200 403 200 200 403 403 403 403 403 403";
    private const string Administrators = "302 403 403 403 403 403 403 403 200 403 403";
    private const string Overseers = "302 403 403 403 403 403 403 200 200 403 403";
    private const string Referrers = "302 403 200 403 403 403 403 403 403 403 403";
    private const string ReferralParties = "302 403 200 403 403 403 403 403 403 200 200";
    private const string SenderOnly = "302 403 200 403 403 403 403 403 403 404 404";
    private const string TeamOnly = "302 403 404 403 403 403 403 403 403 200 200";
    private const string NeitherParty = "302 403 404 403 403 403 403 403 403 404 404";
    private const string TeamKeepers = "302 200 403 403 403 403 403 403 200 403 200";
    private const string Recorders = "302 200 200 403 403 403 403 403 403 403 403";
    private const string Registrars = "302 200 403 200 200 403 403 403 403 403 403";
    private const string PartyReaders = "302 200 403 200 403 403 403 403 403 403 403";
    private const string NotThePartysRow = "302 404 403 404 403 403 403 403 403 403 403";
    private const string NotThere = "404 404 404 404 404 404 404 404 404 404 404";
    public const string LeadsOn = "302 302 302 302 302 302 302 302 302 302 302";

    public static readonly IReadOnlyList<PageLine> Lines =
    [
        // Around the pages.
        Line("", "302 200 302 302 302 302 302 302 302 302 302"),
        Line("health/live", Everybody),
        Line("health/ready", Everybody),
        Line("taal", LeadsOn),
        Line("fout/{code:int}", _ => "fout/404", NotThere),

        // The door.
        Line("aanmelden", "200 302 302 302 302 302 302 302 302 302 302"),
        Line("aanmelden/code", LeadsOn),
        Line("afmelden", LeadsOn),
        Line("wachtwoord-vergeten", Everybody),
        Line("{kind:regex(^(uitnodiging|wachtwoord)$)}/{token}", _ => "uitnodiging/bestaat-niet", Everybody),
        Line("installatie/{token}", _ => "installatie/bestaat-niet", NotThere),

        // One's own account.
        Line("profiel", Members),
        Line("profiel/wachtwoord", Members),
        Line("profiel/twee-stappen", Members),
        Line("profiel/passkeys", Members),
        Line("profiel/agenda", Members),
        Line("agenda/{secret}.ics", _ => "agenda/bestaat-niet.ics", NotThere),
        Line("herinneringen/uit/{secret}", _ => "herinneringen/uit/bestaat-niet", NotThere),
        Line("ongedaan", LeadsOn),
        Line("wijzigingen", Members),

        // Administration.
        Line("beheer", Administrators),
        Line("beheer/leden", Administrators),
        Line("beheer/leden/nieuw", Administrators),
        Line("beheer/leden/{id:guid}", rows => $"beheer/leden/{rows.Member}", Administrators),
        Line("beheer/logboek", Overseers),
        Line("beheer/logboek/{operation:guid}", rows => $"beheer/logboek/{rows.Operation}", Overseers),

        // Partners, their people and their ties.
        Line("partners", Members),
        Line("partners/kolommen", Members),
        Line("partners/bewerken", Coordinators),
        Line("beheer/velden", "302 200 403 403 403 403 403 403 200 403 403"),
        Line("beheer/velden/nieuw", "302 200 403 403 403 403 403 403 200 403 403"),
        Line("beheer/velden/{id:guid}", "not there", _ => "beheer/velden/00000000-0000-0000-0000-000000000001", "302 404 403 403 403 403 403 403 404 403 403"),
        Line("weergaven/nieuw", Members),
        Line("weergaven/{code}", "not there", _ => "weergaven/aaaaaaaa", "302 404 404 404 404 404 404 404 404 404 404"),
        Line("zoeken", LeadsOn),
        Line("partners/nieuw", Coordinators),
        Line("partners/dubbel", Coordinators),
        Line("partners/{id:guid}/samenvoegen/{other:guid?}", rows => $"partners/{rows.Partner}/samenvoegen", Coordinators),
        Line("partners/{id:guid}", rows => $"partners/{rows.Partner}", Members),
        Line("partners/{id:guid}/wijzigen", rows => $"partners/{rows.Partner}/wijzigen", Coordinators),
        Line("partners/{id:guid}/contacten/nieuw", rows => $"partners/{rows.Partner}/contacten/nieuw", Coordinators),
        Line("partners/{id:guid}/relaties/nieuw", rows => $"partners/{rows.Partner}/relaties/nieuw", Coordinators),
        Line("diensten", Members),
        Line("partners/{id:guid}/diensten/nieuw", rows => $"partners/{rows.Partner}/diensten/nieuw", Coordinators),
        Line("partners/{id:guid}/diensten/{service:guid}", rows => $"partners/{rows.PartnerWithService}/diensten/{rows.Service}", Coordinators),
        Line("partners/{id:guid}/diensten/{service:guid}", "of another partner", rows => $"partners/{rows.Partner}/diensten/{rows.Service}", NotTheCoordinatorsRow),
        Line("relaties/{id:guid}", rows => $"relaties/{rows.Tie}", Members),
        Line("contacten/{id:guid}", "own library's", rows => $"contacten/{rows.OwnContact}", Coordinators),
        Line("contacten/{id:guid}", "another library's", rows => $"contacten/{rows.ForeignContact}", NotTheCoordinatorsRow),
        Line("contacten/{id:guid}/verhuizen", "own library's", rows => $"contacten/{rows.OwnContact}/verhuizen", Coordinators),
        Line("contacten/{id:guid}/verhuizen", "another library's", rows => $"contacten/{rows.ForeignContact}/verhuizen", NotTheCoordinatorsRow),
        Line("partners/{id:guid}/bevestigen", rows => $"partners/{rows.Partner}/bevestigen", Coordinators),
        Line("partners/{id:guid}/voorstellen", rows => $"partners/{rows.Partner}/voorstellen", Coordinators),
        Line("partners/bevestigen", Coordinators),
        Line("bevestigen/{token}", _ => "bevestigen/bestaat-niet", Everybody),
        Line("partners/{id:guid}/splitsen", rows => $"partners/{rows.Partner}/splitsen", Coordinators),
        Line("partners/{id:guid}/opvolgen", rows => $"partners/{rows.Partner}/opvolgen", Coordinators),
        Line("partners/{id:guid}/blad.pdf", rows => $"partners/{rows.Partner}/blad.pdf", Members),
        Line("partners/contacten", Coordinators),
        Line("partners/mail", Coordinators),
        Line("partners/mail/nieuw", "302 302 403 403 403 403 403 403 403 403 403"),
        Line("partners/mail/{id:guid}", "not there", _ => "partners/mail/00000000-0000-0000-0000-000000000001", NotTheCoordinatorsRow),
        Line("mail/afmelden/{token}", _ => "mail/afmelden/bestaat-niet", Everybody),
        Line("netwerk", Members),
        Line("netwerk", "referral flow", _ => "netwerk?laag=ReferralFlow", Members),
        Line("netwerk", "no group", _ => "netwerk?groep=00000000-0000-0000-0000-000000000000", Members),
        Line("netwerk/cijfers", Members),
        Line("netwerk/kaart", Members),
        Line("netwerk/inschalingen", Members),
        Line("netwerk/witte-vlekken", _ => "netwerk/witte-vlekken?gebied=WK0202ZA&thema=alcohol", Members),
        Line("netwerk/wat-als", Members),
        Line("netwerk/kaart.svg", Members),
        Line("netwerk/tijd.json", Members),
        Line("netwerk/vergelijken", Members),
        Line("netwerk/vergelijken.csv", Members),
        Line("netwerk/momentopnamen", Members),
        Line("netwerk/momentopnamen/{id:guid}", "not there", _ => "netwerk/momentopnamen/00000000-0000-0000-0000-000000000001", MembersFindNothing),
        Line("netwerk/momentopnamen/{id:guid}/{what:regex(^(partners|inhoud)$)}", "not there", _ => "netwerk/momentopnamen/00000000-0000-0000-0000-000000000001/inhoud", MembersFindNothing),

        // Contact moments, tasks, and who looks after whom.
        Line("partners/{id:guid}/contactmomenten", rows => $"partners/{rows.Partner}/contactmomenten", Members),
        Line("partners/{id:guid}/contactmomenten/nieuw", rows => $"partners/{rows.Partner}/contactmomenten/nieuw", Recorders),
        Line("partners/{id:guid}/contactmomenten/mail", rows => $"partners/{rows.Partner}/contactmomenten/mail", Recorders),
        Line("contactmomenten/{id:guid}", "own library's", rows => $"contactmomenten/{rows.OwnMoment}", Recorders),
        Line("contactmomenten/{id:guid}", "another library's", rows => $"contactmomenten/{rows.ForeignMoment}", "302 404 404 403 403 403 403 403 403 403 403"),
        Line("partners/{id:guid}/relatiebeheer", rows => $"partners/{rows.Partner}/relatiebeheer", Coordinators),
        Line("taken", Coordinators),
        Line("taken/nieuw", Coordinators),
        Line("taken/{id:guid}", "own library's", rows => $"taken/{rows.OwnTask}", Coordinators),
        Line("taken/{id:guid}", "another library's", rows => $"taken/{rows.ForeignTask}", NotTheCoordinatorsRow),
        Line("werkvoorraad/overdragen", "302 200 403 403 403 403 403 403 200 403 403"),

        // Lists of others.
        Line("importeren", Coordinators),
        Line("importeren/{id:guid}", "not there", _ => "importeren/00000000-0000-0000-0000-000000000001", NotTheCoordinatorsRow),

        Line("exporteren", Members),
        Line("exporteren/{what:regex(^(partners|relaties|contacten|netwerk|alles)$)}", "partners", _ => "exporteren/partners?bestand=csv", Members),
        Line("exporteren/{what:regex(^(partners|relaties|contacten|netwerk|alles)$)}", "ties", _ => "exporteren/relaties?bestand=json", Members),
        Line("exporteren/{what:regex(^(partners|relaties|contacten|netwerk|alles)$)}", "contacts", _ => "exporteren/contacten?bestand=vcf", Coordinators),
        Line("exporteren/{what:regex(^(partners|relaties|contacten|netwerk|alles)$)}", "network", _ => "exporteren/netwerk?bestand=gexf", Members),
        Line("exporteren/{what:regex(^(partners|relaties|contacten|netwerk|alles)$)}", "everything", _ => "exporteren/alles?bestand=json", Members),

        // What partners do together.
        Line("initiatieven", Members),
        Line("initiatieven/nieuw", Coordinators),
        Line("initiatieven/{id:guid}", "own", rows => $"initiatieven/{rows.OwnInitiative}", Members),
        Line("initiatieven/{id:guid}", "of others", rows => $"initiatieven/{rows.ForeignInitiative}", Members),
        Line("initiatieven/{id:guid}", "draft of others", rows => $"initiatieven/{rows.ForeignDraft}", "302 404 404 404 404 404 404 404 404 404 404"),
        Line("initiatieven/{id:guid}/wijzigen", "own", rows => $"initiatieven/{rows.OwnInitiative}/wijzigen", Coordinators),
        Line("initiatieven/{id:guid}/wijzigen", "of others", rows => $"initiatieven/{rows.ForeignInitiative}/wijzigen", NotTheCoordinatorsRow),
        Line("initiatieven/{id:guid}/wijzigen", "draft of others", rows => $"initiatieven/{rows.ForeignDraft}/wijzigen", NotTheCoordinatorsRow),
        Line("behoeften", Members),
        Line("behoeften/nieuw", Coordinators),
        Line("behoeften/{id:guid}", "own draft", rows => $"behoeften/{rows.OwnNeed}", "302 200 200 200 200 200 200 200 200 404 404"), // the team is of another organisation
        Line("behoeften/{id:guid}", "of others", rows => $"behoeften/{rows.ForeignNeed}", Members),
        Line("behoeften/{id:guid}", "draft of others", rows => $"behoeften/{rows.ForeignNeedDraft}", "302 404 404 404 404 404 404 404 404 404 404"),
        Line("behoeften/{id:guid}/wijzigen", "own", rows => $"behoeften/{rows.OwnNeed}/wijzigen", Coordinators),
        Line("behoeften/{id:guid}/wijzigen", "of others", rows => $"behoeften/{rows.ForeignNeed}/wijzigen", NotTheCoordinatorsRow),
        Line("behoeften/{id:guid}/wijzigen", "draft of others", rows => $"behoeften/{rows.ForeignNeedDraft}/wijzigen", NotTheCoordinatorsRow),
        Line("doorverwijzingen", ReferralParties),
        Line("doorverwijzingen/nieuw", Referrers),
        Line("doorverwijzingen/nieuw", "own draft", rows => $"doorverwijzingen/nieuw?concept={rows.Draft}", Referrers),
        Line("doorverwijzingen/nieuw", "what is no draft of one's own", rows => $"doorverwijzingen/nieuw?concept={rows.ForeignReferral}", "302 403 404 403 403 403 403 403 403 403 403"),
        Line("doorverwijzingen/{id:guid}", "sent by us to our team", rows => $"doorverwijzingen/{rows.OwnReferral}", ReferralParties),
        Line("doorverwijzingen/{id:guid}", "sent by us to another team", rows => $"doorverwijzingen/{rows.SentReferral}", SenderOnly),
        Line("doorverwijzingen/{id:guid}", "sent by others to our team", rows => $"doorverwijzingen/{rows.ReceivedReferral}", TeamOnly),
        Line("doorverwijzingen/{id:guid}", "between others", rows => $"doorverwijzingen/{rows.ForeignReferral}", NeitherParty),
        Line("teams", Members),
        Line("teams/nieuw", TeamKeepers),
        Line("teams/{id:guid}", rows => $"teams/{rows.Team}", Members),
        Line("teams/{id:guid}/wijzigen", "own", rows => $"teams/{rows.Team}/wijzigen", "302 200 403 403 403 403 403 403 200 403 200"),
        Line("teams/{id:guid}/wijzigen", "of others", rows => $"teams/{rows.ForeignTeam}/wijzigen", "302 200 403 403 403 403 403 403 200 403 404"),

        // What partners agreed: coordinators write, a director of a party reads, the steering group sees counts.
        Line("afspraken", Registrars),
        Line("afspraken/kalender", PartyReaders),
        Line("afspraken/nieuw", Coordinators),
        .. new[] { "", "wijzigen", "tekenen", "evalueren", "beeindigen", "documenten" }.SelectMany(step => new[]
        {
            Line(Step(step), "own", rows => Of(rows.OwnAgreement, step), step.Length == 0 ? PartyReaders : Coordinators),
            Line(Step(step), "of others", rows => Of(rows.ForeignAgreement, step), step.Length == 0 ? NotThePartysRow : NotTheCoordinatorsRow),
        }),
        Line("afspraken/{id:guid}/handtekeningen/{signature:guid}", "own", rows => Of(rows.OwnAgreement, $"handtekeningen/{rows.OwnSignature}"), Coordinators),
        Line("afspraken/{id:guid}/handtekeningen/{signature:guid}", "of others", rows => Of(rows.ForeignAgreement, $"handtekeningen/{rows.OwnSignature}"), NotTheCoordinatorsRow),
        Line("afspraken/{id:guid}/documenten/{document:guid}", "own", rows => Of(rows.OwnAgreement, $"documenten/{rows.OwnDocument}"), PartyReaders),
        Line("afspraken/{id:guid}/documenten/{document:guid}", "of others", rows => Of(rows.ForeignAgreement, $"documenten/{rows.ForeignDocument}"), NotThePartysRow),
        Line("afspraken/{id:guid}/documenten/{document:guid}", "of others, by one's own agreement", rows => Of(rows.OwnAgreement, $"documenten/{rows.ForeignDocument}"), NotThePartysRow),

        // To account for it.
        Line("rapporten", Accountable),
        Line("rapporten/pdf", _ => "rapporten/pdf?soort=Network&van=2026-01-01&tot=2026-01-31", Accountable),
    ];

    private static string Step(string step) => step.Length == 0 ? "afspraken/{id:guid}" : $"afspraken/{{id:guid}}/{step}";

    private static string Of(AgreementId agreement, string step) => step.Length == 0 ? $"afspraken/{agreement}" : $"afspraken/{agreement}/{step}";

    private static PageLine Line(string route, string expected) => Line(route, _ => route, expected);

    private static PageLine Line(string route, Func<DemoRows, string> path, string expected) => Line(route, "", path, expected);

    private static PageLine Line(string route, string what, Func<DemoRows, string> path, string expected) => new(route, what, path, expected);
}

/// <summary>A form of a page: who must not send it. What a change does for those who may is tested where the change is.</summary>
/// <param name="Route">The route as the program maps it.</param>
/// <param name="Handler">What the form asks for; empty for the page's only form.</param>
/// <param name="What">Which row it is about, when it matters whose it is.</param>
/// <param name="Path">Makes the address out of rows of the demo.</param>
/// <param name="Expected">The statuses, with a dash for an account that may.</param>
internal sealed record FormLine(string Route, string Handler, string What, Func<DemoRows, string> Path, string Expected)
{
    public string Form => Handler.Length == 0 ? Route : $"{Route}?handler={Handler}";

    public string Name => What.Length == 0 ? Form : $"{Form} ({What})";
}

/// <summary>Rows of the demo that the table makes addresses of. The demo accounts work at its first library and at its first neighbourhood team.</summary>
internal sealed record DemoRows
{
    public MemberId Member { get; init; }

    public OperationId Operation { get; init; }

    public required PartnerId Partner { get; init; }

    public TieId Tie { get; init; }

    public ContactId OwnContact { get; init; }

    public required ContactId ForeignContact { get; init; }

    public InteractionId OwnMoment { get; init; }

    public required InteractionId ForeignMoment { get; init; }

    public WorkTaskId OwnTask { get; init; }

    public required WorkTaskId ForeignTask { get; init; }

    public ReferralId Draft { get; init; }

    public ReferralId OwnReferral { get; init; }

    public ReferralId SentReferral { get; init; }

    public ReferralId ReceivedReferral { get; init; }

    public ReferralId ForeignReferral { get; init; }

    public TeamId Team { get; init; }

    public TeamId ForeignTeam { get; init; }

    public InitiativeId OwnInitiative { get; init; }

    public InitiativeId ForeignInitiative { get; init; }

    public required InitiativeId ForeignDraft { get; init; }

    public NeedId OwnNeed { get; init; }

    public required NeedId ForeignNeed { get; init; }

    public required NeedId ForeignNeedDraft { get; init; }

    public PartnerId PartnerWithService { get; init; }

    public PartnerServiceId Service { get; init; }

    public AgreementId OwnAgreement { get; init; }

    public AgreementSignatureId OwnSignature { get; init; }

    public AgreementDocumentId OwnDocument { get; init; }

    public required AgreementId ForeignAgreement { get; init; }

    public required AgreementDocumentId ForeignDocument { get; init; }
}
