using System.Text;

namespace NetwerkRegie.TestKit;

/// <summary>One sender's connection, as far as RFC 5321 obliges a server to speak.</summary>
internal sealed class SmtpConversation(TextReader reader, TextWriter writer, Action<ReceivedMail> keep)
{
    private readonly List<string> recipients = [];
    private string sender = "";

    public async Task Run(CancellationToken ct)
    {
        await Say("220 netwerkregie.test ready");
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO" or "HELO": await Say("250 netwerkregie.test"); break;
                case "MAIL": Begin(Address(line)); await Say("250 sender ok"); break;
                case "RCPT": recipients.Add(Address(line)); await Say("250 recipient ok"); break;
                case "DATA" when recipients.Count == 0: await Say("503 no recipients"); break;
                case "DATA": await Receive(ct); break;
                case "RSET": Begin(""); await Say("250 forgotten"); break;
                case "NOOP": await Say("250 ok"); break;
                case "QUIT": await Say("221 bye"); return;
                default: await Say("502 not spoken here"); break;
            }
        }
    }

    private async Task Receive(CancellationToken ct)
    {
        await Say("354 end with a dot");
        var source = new StringBuilder();
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            if (line == ".")
            {
                keep(new(sender, [.. recipients], source.ToString()));
                Begin("");
                await Say("250 received");
                return;
            }
            source.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }
    }

    private void Begin(string from)
    {
        sender = from;
        recipients.Clear();
    }

    private Task Say(string line) => writer.WriteLineAsync(line);

    private static string Address(string line)
    {
        var (from, to) = (line.IndexOf('<'), line.IndexOf('>'));
        return from >= 0 && to > from ? line[(from + 1)..to] : "";
    }
}
