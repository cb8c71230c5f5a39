using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>A mail as typed, and to whom.</summary>
public sealed record MailingForm
{
    /// <summary>Most contacts at once.</summary>
    public const int Most = 500;

    /// <summary>Subject.</summary>
    public string? Subject { get; init; }

    /// <summary>Text.</summary>
    public string? Body { get; init; }

    /// <summary>To whom. A list, not an array: a posted form is read into it.</summary>
    public IReadOnlyList<Guid> Contacts { get; init; } = new List<Guid>();

    /// <summary>The contacts by their ids.</summary>
    internal List<ContactId> Chosen => [.. Contacts.Distinct().Select(id => new ContactId(id))];
}

internal sealed class MailingFormRules : AbstractValidator<MailingForm>
{
    public MailingFormRules()
    {
        RuleFor(form => form.Subject).NotEmpty().WithMessage(_ => Texts.Say("Partners.Mail.SubjectNeeded"));
        RuleFor(form => form.Subject).MaximumLength(Mailing.LongestSubject).WithMessage(_ => Texts.Say("Partners.TextTooLong", Mailing.LongestSubject)).HasNoBsn();
        RuleFor(form => form.Subject).Must(text => text?.AsSpan().ContainsAny('\r', '\n') != true).WithMessage(_ => Texts.Say("Partners.Mail.SubjectNeeded"));
        RuleFor(form => form.Body).NotEmpty().WithMessage(_ => Texts.Say("Partners.Mail.BodyNeeded"));
        RuleFor(form => form.Body).MaximumLength(Mailing.LongestBody).WithMessage(_ => Texts.Say("Partners.TextTooLong", Mailing.LongestBody)).HasNoBsn();
        RuleFor(form => form.Subject).Must(text => MergeFields.Unknown(text) is null).WithMessage(form => Texts.Say("Partners.Mail.FieldUnknown", MergeFields.Unknown(form.Subject)));
        RuleFor(form => form.Body).Must(text => MergeFields.Unknown(text) is null).WithMessage(form => Texts.Say("Partners.Mail.FieldUnknown", MergeFields.Unknown(form.Body)));
        RuleFor(form => form.Contacts).NotEmpty().WithMessage(_ => Texts.Say("Partners.ChooseContacts"));
        RuleFor(form => form.Contacts).Must(contacts => contacts.Count <= MailingForm.Most).WithMessage(_ => Texts.Say("Partners.TooManyContacts", MailingForm.Most));
    }
}
