using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>A contact as typed.</summary>
public sealed record ContactForm
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>What the person does there.</summary>
    public string? Function { get; init; }

    /// <summary>Mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>The version the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>The details as we write them; only for a form whose values are right.</summary>
    internal ContactCard ToCard() => new(Name!.Trim(), string.IsNullOrWhiteSpace(Function) ? null : Function.Trim(), EmailRule.Read(Email).Value, PhoneRule.Read(Phone).Value);
}

/// <summary>What a contact's details must be like.</summary>
internal sealed class ContactFormRules : AbstractValidator<ContactForm>
{
    public ContactFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => Texts.Say("Partners.ContactNameNeeded"));
        RuleFor(form => form.Name).MaximumLength(Contact.LongestName).WithMessage(_ => Texts.Say("Partners.TextTooLong", Contact.LongestName)).HasNoBsn();
        RuleFor(form => form.Function).MaximumLength(Contact.LongestFunction).WithMessage(_ => Texts.Say("Partners.TextTooLong", Contact.LongestFunction)).HasNoBsn();
        RuleFor(form => form.Email).Reads(EmailRule.Read);
        RuleFor(form => form.Phone).Reads(PhoneRule.Read);
    }
}
