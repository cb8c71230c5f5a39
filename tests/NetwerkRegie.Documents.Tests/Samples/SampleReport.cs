using NetwerkRegie.Core.Reports.Content;

namespace NetwerkRegie.Documents.Tests.Samples;

/// <summary>A fictional report that uses every kind of block.</summary>
internal static class SampleReport
{
    private static readonly string[] Months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt"];
    private static readonly double[] Asked = [254, 262, 301, 288, 241, 256, 198, 224, 421, 469];

    public static ReportContent Funder { get; } = new(
        "Meer mensen geholpen, samen met 28 actieve partners",
        "Verantwoording van de subsidie Informatiepunt Digitale Overheid, 1 januari tot en met 31 oktober 2026",
        "nl",
        [new("Aan", "Gemeente Lindewaard"), new("Van", "Bibliotheek Lindewaard"), new("Beschikking", "SUB-2026-118")],
        [Summary(), Results(), Network(), Partners(), Method()])
    {
        RunningTitle = "Verantwoording Informatiepunt Digitale Overheid 2026",
        Colophon = "Subsidie SUB-2026-118, peildatum 31 oktober 2026, controlegetal 4c1e 77a0 d2f9 58b3. Verzonnen gegevens.",
        Author = "Bibliotheek Lindewaard",
    };

    /// <summary>A report of many pages: running text, lists and a table of many rows.</summary>
    public static ReportContent Long(int chapters) => new(
        "Een lang verslag",
        "Om te meten",
        "nl",
        [new("Aan", "Niemand")],
        [.. Enumerable.Range(1, chapters).Select(chapter => new ReportSection($"Hoofdstuk {chapter}", [.. Enumerable.Range(1, 6).SelectMany(part => Part(chapter, part))]))]);

    private static ReportSection Summary() => new("Wat is er bereikt?",
    [
        new ReportParagraph("Het informatiepunt hielp vaker dan afgesproken. Cursussen bleven achter, omdat er in mei en juni geen docent was.", TextTone.Lead),
        new ReportKeyFigures(
        [
            new("hulpvragen beantwoord", "2.914", "", "Vragen aan het informatiepunt, niet het aantal bezoekers. Eén bezoeker kan meer vragen stellen.", "registratie informatiepunt, 31 oktober 2026", 2914),
            new("doorverwijzingen", "206", "", "Doorverwijzingen die zijn verstuurd aan een wijkteam.", "NetwerkRegie, 31 oktober 2026", 206),
            new("met terugkoppeling", "81", "%", "Beëindigde doorverwijzingen met terugkoppeling binnen 15 werkdagen.", "NetwerkRegie, 31 oktober 2026", 167),
            new("besteed van € 78.000", "€ 61.400", "", "Uitgaven ten laste van de subsidie.", "financiële administratie", null),
        ]),
        new ReportHeading("Wat betekent dit voor inwoners?"),
        new ReportParagraph("Meer mensen kregen antwoord op hun vraag over de digitale overheid. De meeste vragen gaan over inloggen met DigiD. Wie meer hulp nodig heeft, gaat met een doorverwijzing naar het wijkteam, dat binnen drie werkdagen antwoordt."),
        new ReportList(["Negen van de tien doorverwijzingen kregen binnen drie werkdagen antwoord.", "Vier nieuwe partners sloten aan na de netwerklunch in maart.", "Het aantal eenzijdige relaties daalde van dertien naar acht, waarvan er twee met het Streekziekenhuis De Waarden zijn; daarover is in december een gesprek."]),
        new ReportHeading("Wat gaan we doen?"),
        new ReportList(["De cursus Klik en Tik krijgt twee vaste vrijwilligers.", "Behoeften worden vanaf het begin vastgelegd."], Numbered: true),
        new ReportParagraph("Lees meer op de site van het informatiepunt.") { Link = new Uri("https://voorbeeld.example/informatiepunt") },
    ]);

    private static ReportSection Results() => new("Vijf van de acht resultaten zijn gehaald",
    [
        new ReportParagraph("Het informatiepunt hielp vaker dan afgesproken. Cursussen bleven achter, omdat er in mei en juni geen docent was.", TextTone.Lead),
        new BarFigure(
            "Hulpvragen per maand",
            "Hulpvragen per maand van januari tot en met oktober 2026. Laagste juli 198, hoogste oktober 469. Afspraak 280 per maand.",
            Table("Hulpvragen per maand", ["Maand", "Hulpvragen"], Months.Select((month, index) => new[] { month, Asked[index].ToString("0") })),
            [.. Months.Select((month, index) => new Bar(month, Asked[index], Asked[index].ToString("0")))],
            BarDirection.Upright) { Target = new TargetLine(280, "afspraak 280"), Width = FigureWidth.Half },
        new BarFigure(
            "Waarover gingen de vragen?",
            "Inloggen met DigiD 1108, toeslagen 612, telefoon of computer 498, gemeente 401, anders minder dan 5.",
            Table("Waarover gingen de vragen?", ["Onderwerp", "Vragen"], [["Inloggen met DigiD", "1.108"], ["Toeslagen", "612"], ["Telefoon, computer", "498"], ["Gemeente", "401"], ["Anders", "minder dan 5"]]),
            [new("Inloggen met DigiD", 1108, "1.108"), new("Toeslagen", 612, "612"), new("Telefoon, computer", 498, "498"), new("Gemeente", 401, "401"), new("Anders", null, "minder dan 5")],
            BarDirection.Lying) { Width = FigureWidth.Half },
        new ReportTable("Doel, resultaat en uitleg van het verschil",
            [new("Afspraak", Weight: 1.4), new("Grafiek"), new("Doel", ColumnAlign.End), new("Resultaat", ColumnAlign.End), new("Verschil", ColumnAlign.End), new("Uitleg", Weight: 1.6)],
            [
                Result("Hulpvragen beantwoord", 2800, 2914, "+4%", "Binnen 10%"),
                Result("Deelnames aan cursussen", 520, 431, "−17%", "Geen docent in mei en juni. Nu 2 vrijwilligers van Stichting Taalmaatjes."),
                Result("Doorverwijzingen", 180, 206, "+14%", "Huisartsen Molenveld verwijst sinds april door."),
                Result("Antwoord binnen 3 werkdagen", 90, 92, "+2%", "Binnen 10%. In procenten."),
                Result("Terugkoppeling binnen 15 werkdagen", 85, 81, "−5%", "Binnen 10%. In procenten."),
                Result("Uren informatie op schermen", 400, 428, "+7%", "Binnen 10%"),
                Result("Actieve partners", 24, 28, "+17%", "4 nieuwe partners na de netwerklunch in maart."),
                Result("Activiteiten bij een behoefte", 75, 58, "−23%", "Behoeften werden pas vanaf juni vastgelegd. In procenten."),
            ]),
        new ReportHeading("Wat tellen we?"),
        new ReportDefinitions(
        [
            new("K05", "Vragen aan het informatiepunt, niet het aantal bezoekers. Eén bezoeker kan meer vragen stellen."),
            new("K09", "Beëindigde doorverwijzingen met terugkoppeling binnen 15 werkdagen."),
            new("K08", "Eerste antwoord van het wijkteam binnen 3 werkdagen, feestdagen tellen niet mee."),
            new("K14", "Activiteiten die horen bij een behoefte met minstens één bewijs."),
        ]),
    ]) { RunningTitle = "Doelen en resultaten" };

    private static ReportSection Network() => new("Zorg en welzijn vinden elkaar, de band met het ziekenhuis is nog eenzijdig",
    [
        new ReportParagraph("68 partners, 150 relaties. 69 relaties zijn door beide kanten bevestigd op niveau 2 of hoger.", TextTone.Lead),
        new NetworkMapFigure("Netwerk op 31 oktober 2026", "Vijf groepen partners. De bibliotheek heeft de meeste relaties. De band met het ziekenhuis komt van één kant.", PartnerTable("Partners op de netwerkkaart"), SampleNetwork.Demo),
        new ReportTable("Netwerk in cijfers, met betekenis",
            [new("Maat"), new("2025", ColumnAlign.End), new("2026", ColumnAlign.End), new("Wat betekent dit?", Weight: 3)],
            [
                ReportRow.Of("Dichtheid", "0,11", Strong("0,14"), "Van alle mogelijke relaties is 14% bevestigd."),
                ReportRow.Of("Centralisatie", "0,58", Strong("0,47"), "Minder leunt op één partner. Dat maakt het netwerk steviger."),
                ReportRow.Of("Op gewenst niveau", "44%", Strong("52%"), "Hoger is niet altijd beter. Elke relatie heeft een eigen doel."),
                ReportRow.Of("Eenzijdige relaties", "13", Strong("8"), "Onder andere Streekziekenhuis De Waarden. Gesprek in december."),
            ]),
        new ReportHeading("Groei van het netwerk"),
        new LineFigure("Relaties per kwartaal", "Het aantal relaties groeide van 96 naar 150, het aantal bevestigde van 40 naar 69.",
            Table("Relaties per kwartaal", ["Kwartaal", "Alle", "Bevestigd"], [["2025-4", "96", "40"], ["2026-1", "110", "onbekend"], ["2026-2", "131", "58"], ["2026-3", "150", "69"]]),
            ["2025-4", "2026-1", "2026-2", "2026-3"],
            [new("alle relaties", [96, 110, 131, 150]), new("bevestigd door beide kanten", [40, null, 58, 69])]) { Width = FigureWidth.Half },
        new MatrixFigure("Thema's en wijken", "In Oeverkwartier werkt niemand aan roken; dat is een witte vlek.",
            Table("Thema's en wijken", ["Thema", "Molenveld", "Oeverkwartier"], [["Bewegen", "3 sectoren", "1 sector"], ["Roken", "2 sectoren", "witte vlek"]]),
            ["Molenveld", "Oeverkwartier"],
            [new("Bewegen", [new("3 sectoren", 3), new("1 sector", 1)]), new("Roken", [new("2 sectoren", 2), new("witte vlek", 0)])]) { Width = FigureWidth.Half },
    ]) { RunningTitle = "Netwerk" };

    private static ReportSection Partners() => new("Met wie we samenwerken", [PartnerTable("Partners in het netwerk")]);

    private static ReportSection Method() => new("Hoe is dit gemeten?",
    [
        new ReportParagraph("Peildatum is 31 oktober 2026. Cijfers over doorverwijzingen zijn sommen; aantallen onder de vijf staan er als ‘minder dan 5’, en waar zo'n aantal uit een ander cijfer is af te leiden, is ook dat weggelaten."),
        new ReportTable("Nog te doen", [new("Wat"), new("Wie")], []) { WhenEmpty = "Er staat niets open." },
        new ReportParagraph("Verzonnen gegevens.", TextTone.Note),
    ]) { Break = PageBreak.Auto };

    private static ReportTable PartnerTable(string caption) => new(caption,
        [new("Partner", Weight: 2), new("Soort"), new("Relaties", ColumnAlign.End)],
        [.. SampleNetwork.Demo.Nodes.Where(node => !node.Missing).OrderByDescending(node => node.Degree).ThenBy(node => node.Name).Select(node => ReportRow.Of(node.Name, DocumentTexts.In("nl").Say("Figures.Type." + node.Type), node.Degree.ToString()))])
    {
        Footer = ReportRow.Of("Alle partners", "", SampleNetwork.Demo.Nodes.Count(node => !node.Missing).ToString()),
    };

    private static ReportTable Table(string caption, string[] heads, IEnumerable<string[]> rows) => new(caption,
        [.. heads.Select((head, index) => new ReportColumn(head, index == 0 ? ColumnAlign.Start : ColumnAlign.End))],
        [.. rows.Select(row => new ReportRow([.. row.Select(cell => new ReportCell(cell))]))]);

    private static ReportRow Result(string name, double target, double realised, string difference, string why) =>
        ReportRow.Of(name, new ReportCell($"{realised:0} van {target:0}") { Bar = new TargetBar(realised, target) }, $"{target:0}", Strong($"{realised:0}"), difference, why);

    private static ReportCell Strong(string text) => new(text) { Strong = true };

    private static IEnumerable<ReportBlock> Part(int chapter, int part)
    {
        yield return new ReportHeading($"Onderdeel {chapter}.{part}");
        yield return new ReportParagraph(string.Join(' ', Enumerable.Range(0, 9).Select(sentence => $"In deel {chapter}.{part} staat zin {sentence}: de samenwerkingsovereenkomst tussen welzijnsorganisatie en gezondheidscentrum is in beeld gebracht.")));
        yield return new ReportTable($"Tabel {chapter}.{part}", [new("Partner"), new("Plaats"), new("Relaties", ColumnAlign.End), new("Toelichting", Weight: 2)],
            [.. Enumerable.Range(1, 12).Select(row => ReportRow.Of($"Stichting Welzijn nummer {row}", "Lindewaard", $"{row * part}", "Stemmen af over de ketenaanpak valpreventie in de wijk en daarbuiten."))]);
    }
}
