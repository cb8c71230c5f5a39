using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Documents.Pdf;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>A partner's card on a sheet of paper, to take along to a meeting: one page, so of a busy partner the lists are cut short and say how much more there is. It holds what the reader may see on the card, so own contacts only.</summary>
public sealed class SheetModel(IReportPrinter printer, ICurrentMember me, TimeProvider clock) : NetworkPage
{
    private const string MediaType = "application/pdf";

    /// <summary>How many rows a list may have, tried from long to short until all fits on one page.</summary>
    private static readonly int[] Lengths = [20, 16, 13, 10, 8, 6, 4, 3, 2, 1];

    /// <summary>The partner.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Prints it.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new GetPartner(new PartnerId(Id)), async details =>
        await Ask(new GetTies(new PartnerId(Id)), ties => Task.FromResult<IActionResult>(File(printer.Print(OnePage(details, ties), new PrintStamp(clock.Now())), MediaType, "partnerblad.pdf"))));

    private ReportContent OnePage(PartnerDetails details, IReadOnlyList<PartnerTie> ties)
    {
        var sheets = Lengths.Select(most => Content(details, ties, most));
        return sheets.FirstOrDefault(sheet => printer.PagesOf(sheet) == 1) ?? sheets.Last();
    }

    private ReportContent Content(PartnerDetails details, IReadOnlyList<PartnerTie> ties, int most)
    {
        var inForce = ties.Where(tie => tie.EndedOn is null).ToList();
        ReportSection?[] sections =
        [
            new(Texts.Say("Sheet.Facts"), [.. Facts(details, most)]),
            inForce.Find(tie => tie.Other.Id == me.Partner) is { } ours ? new(Texts.Say("Sheet.WithUs"), [new ReportDefinitions([.. WithUs(ours)])]) : null,
            details.Contacts.Count > 0 ? new(Texts.Say("Partners.Contacts"), [Contacts(details, most), .. More(details.Contacts.Count, most)]) : null,
            details.Involvements.Count > 0 ? new(Texts.Say("Sheet.Together"), [new ReportList([.. details.Involvements.Take(most).Select(involvement => $"{involvement.Title} ({involvement.Role})")]), .. More(details.Involvements.Count, most)]) : null,
            inForce.Count > 0 ? new(Texts.Say("Partners.Ties"), [Ties(inForce, most), .. More(inForce.Count, most)]) : null,
        ];
        var partner = details.Partner;
        return new ReportContent(partner.Name, partner.Place is null ? Texts.Of(partner.Type) : $"{Texts.Of(partner.Type)}, {partner.Place}", CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, [], [.. sections.OfType<ReportSection>().Select(section => section with { Break = PageBreak.Auto })])
        {
            IsSheet = true,
            Colophon = Texts.Say("Sheet.Colophon", Moments.Day(clock.Today())),
        };
    }

    /// <summary>What a list that was cut short leaves out.</summary>
    private static IEnumerable<ReportBlock> More(int all, int most) => all > most ? [new ReportParagraph(Texts.Say("Sheet.More", all - most))] : [];

    private static IEnumerable<ReportBlock> Facts(PartnerDetails details, int most)
    {
        var card = details.Card;
        if (card.Description is { } description) yield return new ReportParagraph(description);
        var unknown = Texts.Say("Partners.Unknown");
        string Words(LabelKind kind) => string.Join(", ", card.Labels.Where(label => label.Kind == kind).Select(label => kind switch { LabelKind.Theme => CodeList.Themes.Word(label.Value), LabelKind.TargetGroup => CodeList.TargetGroups.Word(label.Value), _ => label.Value }));
        List<ReportDefinition> facts =
        [
            new(Texts.Say("Field.Partner.Phone"), card.Phone is { } phone ? PhoneRule.Show(phone) : unknown),
            new(Texts.Say("Field.Partner.Email"), card.Email ?? unknown),
            new(Texts.Say("Field.Partner.Website"), card.Website is { } website ? WebsiteRule.Show(website) : unknown),
            .. card.Locations.Take(most).Select(address => new ReportDefinition(address.Name ?? Texts.Say("Field.Partner.Locations"), string.Join(", ", new[] { $"{address.Street} {address.Number}".Trim(), $"{address.Postcode} {address.Place}".Trim() }.Where(part => part.Length > 0)))),
            .. card.Locations.Count > most ? [new ReportDefinition(Texts.Say("Field.Partner.Locations"), Texts.Say("Sheet.More", card.Locations.Count - most))] : Array.Empty<ReportDefinition>(),
            .. card.Identifiers.Select(identifier => new ReportDefinition(Texts.Of(identifier.Scheme), identifier.Value)),
            .. Enum.GetValues<LabelKind>().Where(kind => Words(kind).Length > 0).Select(kind => new ReportDefinition(Texts.Say($"Partners.{kind}s"), Words(kind))),
        ];
        yield return new ReportDefinitions(facts);
    }

    /// <summary>The tie is told from the partner's side, so what is ours here is theirs there.</summary>
    private static IEnumerable<ReportDefinition> WithUs(PartnerTie tie)
    {
        string Said(TieRatingRow? rating) => rating is null ? Texts.Say("Sheet.NotSaid") : $"{rating.Level} – {Texts.Say($"Shell.Level{rating.Level}")} ({Moments.Day(rating.RatedOn)})";
        yield return new(Texts.Say("Sheet.Kinds"), string.Join(", ", tie.Kinds.Select(kind => Texts.Of(kind))));
        yield return new(Texts.Say("Sheet.WeSay"), Said(tie.Theirs));
        yield return new(Texts.Say("Sheet.TheySay"), Said(tie.Ours));
    }

    private static ReportTable Contacts(PartnerDetails details, int most) => new(
        Texts.Say("Partners.ContactsAreYours"),
        [new(Texts.Say("Field.Contact.Name")), new(Texts.Say("Field.Contact.Function")), new(Texts.Say("Field.Contact.Phone")), new(Texts.Say("Field.Contact.Email"))],
        [.. details.Contacts.Take(most).Select(contact => ReportRow.Of(new ReportCell(contact.Name) { Strong = true }, contact.Function ?? "–", contact.Phone is { } phone ? PhoneRule.Show(phone) : "–", contact.Email ?? "–"))]);

    private static ReportTable Ties(List<PartnerTie> ties, int most) => new(
        Texts.Say("Sheet.AllTies"),
        [new(Texts.Say("Partners.Partner")), new(Texts.Say("Sheet.Kinds")), new(Texts.Say("Sheet.Weight"), ColumnAlign.End)],
        [.. ties.OrderByDescending(tie => tie.Weight).ThenBy(tie => tie.Other.SortName, StringComparer.Ordinal).Take(most).Select(tie => ReportRow.Of(new ReportCell(tie.Other.Label) { Strong = true }, string.Join(", ", tie.Kinds.Select(kind => Texts.Of(kind))), tie.Weight.ToString(CultureInfo.CurrentCulture)))]);
}
