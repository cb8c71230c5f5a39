using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Mailings;
using NetwerkRegie.Core.Partners.Succession;
using NetwerkRegie.Core.Partners.Views;

namespace NetwerkRegie.Core.Exchange.Demo;

internal sealed record RegisterFile(string Library, string By, IReadOnlyList<RegisterFile.Field> Fields, IReadOnlyList<ViewSeedRow> Views, IReadOnlyList<RegisterFile.Mail> Mailings, IReadOnlyList<RegisterFile.Change> Successions)
{
    public sealed record Field(string Name, string NameEn, string Explanation, string ExplanationEn, IReadOnlyList<string> Types, IReadOnlyDictionary<string, double> Numbers);

    public sealed record Mail(string Subject, IReadOnlyList<string> Body, IReadOnlyList<string> To, int DaysAgo, string? KeptAs);

    public sealed record Change(string Old, string New, int DaysAgo, SuccessionKind Kind);
}

/// <summary>Makes of the demo's file what the register of partners has beside partners: own fields, kept views, mails to contacts, and what went on as what.</summary>
internal sealed class DemoRegister(RegisterFile file, DemoDays days, IReadOnlyDictionary<string, PartnerId> partners, IReadOnlyDictionary<string, MemberId> members)
{
    public SeedFields Fields() => new([.. file.Fields.Select(row => new FieldSeedRow(
        new FieldForm { Name = row.Name, NameEn = row.NameEn, Explanation = row.Explanation, ExplanationEn = row.ExplanationEn, Kind = nameof(FieldKind.Number), Types = row.Types },
        row.Numbers.ToDictionary(answer => partners[answer.Key], answer => new FieldAnswer { Number = answer.Value })))]);

    public SeedViews Views() => new(partners[file.Library], members[file.By], file.Views);

    public SeedMailings Mailings(IReadOnlyDictionary<string, ContactId> contacts) => new(partners[file.Library], members[file.By],
        [.. file.Mailings.Select(row => new MailingSeedRow(row.Subject, string.Join('\n', row.Body), [.. row.To.Select(contact => contacts[contact])], days.Morning(days.WorkedOn(days.Ago(row.DaysAgo))), row.KeptAs))]);

    public SeedSuccessions Successions() => new([.. file.Successions.Select(row => new SuccessionSeedRow(partners[row.Old], partners[row.New], days.Ago(row.DaysAgo), row.Kind))]);
}
