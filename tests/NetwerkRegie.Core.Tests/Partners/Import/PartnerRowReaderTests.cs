using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Tests.Partners.Import;

public sealed class PartnerRowReaderTests
{
    [Theory]
    [InlineData("Ambtmanstraat 3", "Ambtmanstraat", "3")]
    [InlineData("Café-plein 12a", "Café-plein", "12a")]
    [InlineData("Plein 1940 nr. 5", "Plein 1940", "5")]
    [InlineData("P.C. Hooftlaan 100-2", "P.C. Hooftlaan", "100-2")]
    [InlineData("Waalstraat 7 bis", "Waalstraat", "7 bis")]
    [InlineData("Wilhelminasingel 250 A hs", "Wilhelminasingel", "250 A hs")]
    [InlineData("Markt 1 t/m 5", "Markt 1 t/m 5", null)]
    [InlineData("Postbus 33", "Postbus 33", null)]
    [InlineData("Haven", "Haven", null)]
    public void A_street_and_its_number_come_apart(string typed, string street, string? number) => StreetReader.Read(typed).ShouldBe((street, number));

    [Theory]
    [InlineData("Eerstelijnszorg", PartnerType.PrimaryCare)]
    [InlineData("welzijnsorganisatie", PartnerType.Welfare)]
    [InlineData("Wijkteam", PartnerType.Welfare)]
    [InlineData("Ondernemer", PartnerType.Entrepreneur)]
    [InlineData("hospital", PartnerType.Hospital)]
    [InlineData("ROC", PartnerType.School)]
    [InlineData("Overig", PartnerType.Other)]
    [InlineData("6", null)]
    [InlineData("zeepkist", null)]
    public void The_kind_of_organisation_is_read_from_words(string typed, PartnerType? type) => PartnerTypeWords.Read(typed).ShouldBe(type);

    [Fact]
    public void Without_a_kind_the_name_or_a_school_number_makes_one_likely()
    {
        Read((PartnerFact.Name, "Gemeente Tiel, afdeling onderwijs")).LikelyType.ShouldBe(PartnerType.Municipality);
        Read((PartnerFact.Name, "De Regenboog"), (PartnerFact.Brin, "16AH")).LikelyType.ShouldBe(PartnerType.School);
        Read((PartnerFact.Name, "Stichting Rondkomen")).LikelyType.ShouldBe(PartnerType.Other);
    }

    [Fact]
    public void A_cell_that_cannot_be_read_is_left_out_with_a_warning_and_the_row_stays()
    {
        var row = Read((PartnerFact.Name, "Kledingbank"), (PartnerFact.Kvk, "1234568"), (PartnerFact.Postcode, "1234"), (PartnerFact.Email, "kledingbank@@weert.example"), (PartnerFact.Website, "http:/taalhuis.example"));

        row.IsRefused.ShouldBeFalse();
        row.Problems.Select(problem => problem.Column).ShouldBe(["Kvk", "Website", "Email", "Postcode"]);
        row.Problems.ShouldAllBe(problem => problem.Level == ImportLevel.Warning && problem.Row == 7 && problem.Reason.Length > 20);
        (row.Email, row.Website, row.Address).ShouldBe((null, null, null));
    }

    [Theory]
    [InlineData(PartnerFact.Kvk, "1,23457E+07", "ingekort")]
    [InlineData(PartnerFact.Rsin, "1.23E+08", "ingekort")]
    [InlineData(PartnerFact.Phone, "3.44E+08", "ingekort")]
    [InlineData(PartnerFact.Phone, "(111) 111-2177", "begint met een 0")]
    public void A_number_that_a_spreadsheet_spoilt_is_told_by_what_spoilt_it(PartnerFact fact, string typed, string reason) =>
        Read((PartnerFact.Name, "Alfa"), (fact, typed)).Problems.Single().Reason.ShouldContain(reason);

    [Theory]
    [InlineData(PartnerFact.Kvk, "12345678.0", "12345678")]
    [InlineData(PartnerFact.Kvk, "KvK-nr. 12345678", "12345678")]
    [InlineData(PartnerFact.CbsCode, "738", "GM0738")]
    public void A_number_with_what_people_and_programs_add_is_read(PartnerFact fact, string typed, string number) =>
        Read((PartnerFact.Name, "Alfa"), (fact, typed)).Identifiers.Single().Identifier.Value.ShouldBe(number);

    [Fact]
    public void A_second_phone_number_is_not_lost_without_a_word()
    {
        var row = Read((PartnerFact.Name, "Huisartsenpraktijk De Kade"), (PartnerFact.Phone, "0344-000201"), (PartnerFact.Phone, "06-00000021"));

        row.Phone.ShouldBe("+31344000201");
        row.Problems.Single().Value.ShouldBe("06 00 00 00 21");
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("geen")]
    public void A_row_without_a_name_is_refused(string name) => Read((PartnerFact.Name, name), (PartnerFact.Place, "Tiel")).Problems.Single().Level.ShouldBe(ImportLevel.Refused);

    [Fact]
    public void A_name_that_does_not_fit_is_refused() => Read((PartnerFact.Name, new string('a', Partner.LongestName + 1))).IsRefused.ShouldBeTrue();

    private static ReadPartnerRow Read(params (PartnerFact Fact, string Text)[] cells) =>
        PartnerRowReader.Read(new PartnerImportRow(7, [.. cells.Select(cell => new ImportCell(cell.Fact, cell.Fact.ToString(), cell.Text))]));
}
