namespace NetwerkRegie.Documents.Mail;

/// <summary>Goes through the parts of an e-mail for its words.</summary>
internal sealed class MailParts
{
    private const int Deepest = 8;
    private const int MostParts = 200;

    private int seen;

    /// <summary>The first part in plain text.</summary>
    public string? Plain { get; private set; }

    /// <summary>The first part that is a page.</summary>
    public string? Html { get; private set; }

    /// <summary>How many files it carries.</summary>
    public int Attachments { get; private set; }

    public void Open(MailHead head, string body, int depth = 0)
    {
        if (++seen > MostParts || depth > Deepest) return;
        var type = head.Type();
        if (type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            if (type.Boundary is not { Length: > 0 } boundary) return;
            foreach (var part in Cut(body, "--" + boundary))
            {
                var (partHead, partBody) = MailHead.Split(part);
                Open(partHead, partBody, depth + 1);
            }
        }
        else if (head.IsAttachment(type))
        {
            Attachments++;
        }
        else if (type.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase))
        {
            Plain ??= head.Decode(body, type);
        }
        else if (type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase))
        {
            Html ??= head.Decode(body, type);
        }
        else if (!type.MediaType.StartsWith("image/", StringComparison.OrdinalIgnoreCase) || !head.Has("content-id"))
        {
            Attachments++; // a picture with an id stands within the letter, such as a logo below it
        }
    }

    /// <summary>What stands between the lines that begin with the mark.</summary>
    private static IEnumerable<string> Cut(string body, string mark)
    {
        var start = -1;
        var line = 0;
        for (var count = 0; line < body.Length && count <= MostParts;)
        {
            var next = body.IndexOf('\n', line);
            var end = next < 0 ? body.Length : next;
            if (end - line >= mark.Length && string.CompareOrdinal(body, line, mark, 0, mark.Length) == 0)
            {
                if (start >= 0)
                {
                    count++;
                    yield return body[start..line];
                }

                if (end - line >= mark.Length + 2 && body[line + mark.Length] == '-' && body[line + mark.Length + 1] == '-') yield break;
                start = Math.Min(end + 1, body.Length);
            }

            line = end + 1;
        }

        // A letter that was cut off has no last mark; what there is of it is read all the same.
        if (start >= 0 && start < body.Length) yield return body[start..];
    }
}
