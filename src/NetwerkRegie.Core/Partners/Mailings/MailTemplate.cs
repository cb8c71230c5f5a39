using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>A text that a library keeps to write mails with.</summary>
public sealed class MailTemplate : Entity
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 60;

    private MailTemplate()
    {
    }

    /// <summary>Identifies the template.</summary>
    public MailTemplateId Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public PartnerId Library { get; private set; }

    /// <summary>What the library calls it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Subject.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Text.</summary>
    public string Body { get; private set; } = "";

    /// <summary>A library keeps a text.</summary>
    public static MailTemplate Keep(PartnerId library, string name, string subject, string body) =>
        new() { Id = MailTemplateId.New(), Library = library, Name = name, Subject = subject, Body = body };

    /// <summary>The text was rewritten.</summary>
    public void Rewrite(string subject, string body) => (Subject, Body) = (subject, body);

    /// <summary>The library turned out to be another one, which has texts of these names already.</summary>
    internal void LibraryMovesTo(PartnerId kept, HashSet<string> taken)
    {
        Library = kept;
        var name = Name;
        for (var number = 2; !taken.Add(name); number++)
        {
            var behind = $" ({number})";
            name = Name[..Math.Min(Name.Length, LongestName - behind.Length)] + behind;
        }

        Name = name;
    }
}
