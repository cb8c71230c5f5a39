using System.Text;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Documents.Cards;

namespace NetwerkRegie.Documents.Tests.Cards;

public sealed class VCardFileTests
{
    [Fact]
    public async Task A_card_of_an_organisation_is_vCard_4()
    {
        var id = Guid.Parse("01a2103e-e6eb-7947-a295-0e519b000001");
        var text = await Write(new OutgoingCard(id, "Brug; Zorg, Welzijn", IsPerson: false)
        {
            Street = "Laan 1a", Postcode = "4001 AA", Place = "Tiel", Country = "NL", Position = (51.885, 5.4291), Phone = "+31344000101", Email = "info@brug.example", Website = "https://brug.example",
            Note = "Eén\r\ntwee \\ drie", Categories = ["Welzijn", "Geld, werk"], ChangedAt = new DateTime(2026, 11, 18, 9, 0, 0, DateTimeKind.Utc),
        });

        text.ShouldBe(
            """
            BEGIN:VCARD
            VERSION:4.0
            KIND:org
            UID:urn:uuid:01a2103e-e6eb-7947-a295-0e519b000001
            FN:Brug\; Zorg\, Welzijn
            ORG:Brug\; Zorg\, Welzijn
            ADR;TYPE=work:;;Laan 1a;Tiel;;4001 AA;NL
            GEO:geo:51.885,5.4291
            TEL;TYPE="work,voice";VALUE=uri:tel:+31344000101
            EMAIL;TYPE=work:info@brug.example
            URL;TYPE=work:https://brug.example
            CATEGORIES:Welzijn,Geld\, werk
            NOTE:Eén\ntwee \\ drie
            REV:20261118T090000Z
            END:VCARD

            """.ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public async Task A_long_line_is_folded_within_75_bytes_and_never_within_a_sign()
    {
        var note = string.Concat(Enumerable.Repeat("ééé 😀 ", 60));

        var text = await Write(new OutgoingCard(Guid.Empty, "A", IsPerson: true) { Note = note });

        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        text.ShouldNotContain("\uFFFD");
        text.Replace("\r\n ", "").ShouldContain($"NOTE:{note}\r\n");
    }

    [Fact]
    public async Task Nothing_that_is_typed_begins_a_line_of_its_own()
    {
        var text = await Write(new OutgoingCard(Guid.Empty, "A\r\nEND:VCARD", IsPerson: true) { Website = "https://a.example\r\nNOTE:x", Organisation = "B\nEMAIL:x", Phone = "14 0344" });

        text.Split("\r\n").Count(line => line.StartsWith("END:", StringComparison.Ordinal)).ShouldBe(1);
        text.Split("\r\n").ShouldNotContain(line => line.StartsWith("NOTE", StringComparison.Ordinal) || line.StartsWith("EMAIL", StringComparison.Ordinal));
    }

    private static async Task<string> Write(params OutgoingCard[] cards)
    {
        using var file = new MemoryStream();
        await new VCardFile().Write(file, cards.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
