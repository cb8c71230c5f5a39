using System.Text.RegularExpressions;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>The fields that a mail can hold, and what they become for one contact.</summary>
public static partial class MergeFields
{
    /// <summary>The fields, without their braces.</summary>
    public static IReadOnlyList<string> All { get; } = ["aanhef", "voornaam", "naam", "functie", "partner", "bibliotheek", "afzender"];

    /// <summary>The first field in the text that does not exist; null when there is none.</summary>
    internal static string? Unknown(string? text) => Field().Matches(text ?? "").Select(match => match.Groups["name"].Value).FirstOrDefault(name => !All.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The text for one contact.</summary>
    internal static string Fill(string text, MergeValues values) => Field().Replace(text, match => match.Groups["name"].Value.ToLowerInvariant() switch
    {
        "aanhef" => Texts.Say("Partners.Mail.Salutation", values.Name),
        "voornaam" => values.Name.Split(' ', 2)[0],
        "naam" => values.Name,
        "functie" => values.Function ?? "",
        "partner" => values.Partner,
        "bibliotheek" => values.Library,
        _ => values.Sender,
    });

    [GeneratedRegex(@"\{(?<name>[^{}\r\n]{1,30})\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Field();
}

/// <summary>What the fields become.</summary>
internal sealed record MergeValues(string Name, string? Function, string Partner, string Library, string Sender)
{
    public static MergeValues Of(ContactRow contact, string partner, string library, string? sender) => new(contact.Name, contact.Function, partner, library, sender ?? library);
}
