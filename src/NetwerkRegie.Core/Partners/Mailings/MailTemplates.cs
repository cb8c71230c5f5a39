using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>A library keeps a text under a name; a text of that name is rewritten.</summary>
[Allow(Role.Coordinator)]
public sealed record KeepMailTemplate(string? Name, string? Subject, string? Body) : ICommand<MailTemplateId>;

/// <summary>A library throws a text away.</summary>
[Allow(Role.Coordinator)]
public sealed record RemoveMailTemplate(MailTemplateId Template) : ICommand<Nothing>;

/// <summary>The texts of one's own library.</summary>
[Allow(Role.Coordinator)]
public sealed record FindMailTemplates : IQuery<IReadOnlyList<MailTemplateRow>>;

/// <summary>A text to begin with.</summary>
public sealed record MailTemplateRow(MailTemplateId Id, string Name, string Subject, string Body);

internal sealed class KeepMailTemplateRules : AbstractValidator<KeepMailTemplate>
{
    public KeepMailTemplateRules()
    {
        RuleFor(keep => keep.Name).NotEmpty().WithMessage(_ => Texts.Say("Partners.Mail.NameNeeded"));
        RuleFor(keep => keep.Name).MaximumLength(MailTemplate.LongestName).WithMessage(_ => Texts.Say("Partners.TextTooLong", MailTemplate.LongestName));
        RuleFor(keep => keep.Subject).MaximumLength(Mailing.LongestSubject).WithMessage(_ => Texts.Say("Partners.TextTooLong", Mailing.LongestSubject));
        RuleFor(keep => keep.Body).NotEmpty().WithMessage(_ => Texts.Say("Partners.Mail.BodyNeeded"));
        RuleFor(keep => keep.Body).MaximumLength(Mailing.LongestBody).WithMessage(_ => Texts.Say("Partners.TextTooLong", Mailing.LongestBody));
        RuleFor(keep => keep.Subject).Must(text => MergeFields.Unknown(text) is null).WithMessage(keep => Texts.Say("Partners.Mail.FieldUnknown", MergeFields.Unknown(keep.Subject)));
        RuleFor(keep => keep.Body).Must(text => MergeFields.Unknown(text) is null).WithMessage(keep => Texts.Say("Partners.Mail.FieldUnknown", MergeFields.Unknown(keep.Body)));
    }
}

internal sealed class KeepMailTemplateHandler(NetworkDb db, ICurrentMember me) : ICommandHandler<KeepMailTemplate, MailTemplateId>
{
    public async Task<Outcome<MailTemplateId>> Handle(KeepMailTemplate keep, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryChosen();
        var (name, subject, body) = (keep.Name!.Trim(), keep.Subject?.Trim() ?? "", keep.Body!.Trim());
        if (await db.MailTemplates().FirstOrDefaultAsync(t => t.Library == library && t.Name == name, ct) is { } known)
        {
            known.Rewrite(subject, body);
            return known.Id;
        }

        var template = MailTemplate.Keep(library, name, subject, body);
        db.Add(template);
        return template.Id;
    }
}

internal sealed class RemoveMailTemplateHandler(NetworkDb db) : ICommandHandler<RemoveMailTemplate, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RemoveMailTemplate remove, CancellationToken ct)
    {
        if (await db.MailTemplates().FirstOrDefaultAsync(t => t.Id == remove.Template, ct) is not { } template) return Outcome.NotFound;
        db.Remove(template);
        return Outcome.Done;
    }
}

internal sealed class FindMailTemplatesHandler(NetworkDb db) : IQueryHandler<FindMailTemplates, IReadOnlyList<MailTemplateRow>>
{
    public async Task<Outcome<IReadOnlyList<MailTemplateRow>>> Handle(FindMailTemplates find, CancellationToken ct) =>
        Outcome.Of<IReadOnlyList<MailTemplateRow>>(await db.MailTemplates().AsNoTracking().OrderBy(t => t.Name).Select(t => new MailTemplateRow(t.Id, t.Name, t.Subject, t.Body)).ToListAsync(ct));
}
