using System.Text;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Documents.Mail;

namespace NetwerkRegie.Documents.Tests.Mail;

public sealed class MailReaderTests
{
    private const string Head = "From: Noor Nepnaam <Noor@Kade.example>\r\nTo: ada@demo.example, \"Bo, Demo\" <bo@demo.example>\r\nCc: iemand@elders.example\r\nDate: Wed, 25 Nov 2026 10:12:00 +0100 (CET)\r\n";

    [Fact]
    public void A_plain_letter_gives_its_day_subject_words_and_people()
    {
        var mail = Read(Head + "Subject: Zaal in\r\n maart\r\n\r\nDag Ada,\r\n\r\nDe zaal is vrij.\r\n");

        mail.SentAt.ShouldBe(new DateTime(2026, 11, 25, 9, 12, 0, DateTimeKind.Utc));
        (mail.Subject, mail.Text, mail.Attachments).ShouldBe(("Zaal in maart", "Dag Ada,\n\nDe zaal is vrij.", 0));
        mail.Addresses.ShouldBe(["noor@kade.example", "ada@demo.example", "bo@demo.example", "iemand@elders.example"]);
    }

    [Theory]
    [InlineData("=?utf-8?Q?Caf=C3=A9_de_Kade?=", "Café de Kade")]
    [InlineData("=?UTF-8?B?Q2Fmw6k=?= =?utf-8?q?_open?=", "Café open")]
    [InlineData("=?iso-8859-1*nl?Q?Caf=E9?= om 9 uur", "Café om 9 uur")]
    [InlineData("=?windows-1252?Q?=80_50?=", "€ 50")]
    [InlineData("=?onbekend?Q?gewoon?=", "gewoon")]
    [InlineData("Twee =? vraagtekens ?=", "Twee =? vraagtekens ?=")]
    public void A_subject_is_read_in_its_own_letters(string written, string read) => Read(Head + $"Subject: {written}\r\n\r\n.").Subject.ShouldBe(read);

    [Fact]
    public void Of_a_letter_in_parts_the_plain_words_are_taken_and_attachments_are_counted()
    {
        var mail = Read(Head + """
            Subject: Met bijlage
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="buiten"

            Voor oude programma's.
            --buiten
            Content-Type: multipart/alternative; boundary=binnen

            --binnen
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Een lange =
            regel met caf=C3=A9.
            --binnen
            Content-Type: text/html; charset=utf-8

            <p>Niet dit</p>
            --binnen--
            --buiten
            Content-Type: application/pdf; name="geheim.pdf"
            Content-Transfer-Encoding: base64
            Content-Disposition: attachment; filename="geheim.pdf"

            JVBERi0xLjQK
            --buiten--
            """);

        (mail.Text, mail.Attachments).ShouldBe(("Een lange regel met café.", 1));
    }

    [Fact]
    public void Of_a_page_only_the_words_are_left()
    {
        var mail = Read(Head + """
            Subject: Pagina
            Content-Type: text/html; charset=utf-8

            <html><head><title>x</title><style>p { color: red }</style></head><body onload="alert(1)">
            <script>alert('kwaad')</script><!-- stil --><p>Dag&nbsp;Ada,</p><div>De zaal
            is <b>vrij</b> &amp; warm.<br>Groet<img src="https://volg.example/1.gif"></div><svg><text>niet</text></svg></body></html>
            """);

        mail.Text.ShouldBe("Dag Ada,\n\nDe zaal is vrij & warm.\nGroet");
    }

    [Fact]
    public void Words_in_base64_are_read_also_when_damaged()
    {
        var words = Convert.ToBase64String(Encoding.UTF8.GetBytes("De zaal is vrij op dinsdag."));
        Read(Head + $"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{words[..10]}\r\n!!{words[10..]}").Text.ShouldBe("De zaal is vrij op dinsdag.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("zomaar wat tekst")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("From: noor@kade.example\r\n\r\nzonder dag of onderwerp")]
    [InlineData("Subject: zonder afzender\r\n\r\nx")]
    public void What_is_no_letter_is_none(string text) => MailReader.Read(Encoding.Latin1.GetBytes(text)).ShouldBeNull();

    [Fact]
    public void Marks_that_hide_or_turn_text_around_are_left_out()
    {
        var mail = Read(Head + "Subject: a\u202eexe.pdf\u0000\r\n\r\nregel\u0007 \u2066een\u2069");
        (mail.Subject, mail.Text).ShouldBe(("aexe.pdf", "regel een"));
    }

    /// <summary>Each of these was made to keep a reader busy, or to make it fall over.</summary>
    [Theory]
    [MemberData(nameof(Malicious))]
    public void What_was_made_to_harm_is_read_or_refused_but_does_no_harm(string what, string text)
    {
        var mail = MailReader.Read(Encoding.Latin1.GetBytes(text));
        (mail?.Addresses.Count ?? 0).ShouldBeLessThanOrEqualTo(200, what);
    }

    public static TheoryData<string, string> Malicious { get; } = new()
    {
        { "parts within parts without end", Head + string.Concat(Enumerable.Range(0, 2000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n")) },
        { "a hundred thousand parts", Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + string.Concat(Enumerable.Repeat("--b\r\n\r\nx\r\n", 100_000)) },
        { "a part that is its own mark", Head + "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n--\r\n" },
        { "a million header lines", Head + string.Concat(Enumerable.Repeat("X: y\r\n", 1_000_000)) },
        { "one endless header", Head + "X: " + new string('a', 5_000_000) },
        { "a hundred thousand addresses", "From: " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}@b.example,")) + "\r\nDate: x\r\n\r\n." },
        { "only at-signs", "From: " + new string('@', 1_000_000) + "\r\nDate: x\r\n\r\n." },
        { "encoded words that never end", Head + "Subject: " + string.Concat(Enumerable.Repeat("=?utf-8?Q?", 100_000)) + "\r\n\r\n." },
        { "tags that never end", Head + "Content-Type: text/html\r\n\r\n" + string.Concat(Enumerable.Repeat("<script", 500_000)) },
        { "a million tags that are left out", Head + "Content-Type: text/html\r\n\r\n" + string.Concat(Enumerable.Repeat("<p><b></i>", 200_000)) },
        { "signs that are cut off", Head + "Content-Transfer-Encoding: quoted-printable\r\n\r\nabc=" },
        { "a type that cannot be read", Head + "Content-Type: ;;;=\"\r\n\r\nx" },
        { "letters that smuggle", Head + "Content-Type: text/plain; charset=utf-7\r\n\r\n+ADw-script+AD4-" },
        { "a day that does not exist", "From: a@b.example\r\nDate: Fri, 31 Feb 99999 99:99:99 +9999\r\n\r\nx" },
    };

    private static MailToRecord Read(string text) => MailReader.Read(Encoding.UTF8.GetBytes(text)).ShouldNotBeNull();
}
