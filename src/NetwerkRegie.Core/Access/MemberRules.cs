using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Access;

/// <summary>What a mail address and a name of a member must look like, each fault in its own words.</summary>
internal static class MemberRules
{
    public static void MustBeMailAddress<T>(this IRuleBuilderInitial<T, string?> rule) => rule.Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage(_ => Texts.Say("Access.EmailIsMissing"))
        .MaximumLength(Member.LongestEmail).WithMessage(_ => Texts.Say("Access.EmailIsTooLong", Member.LongestEmail))
        .Must(email => Parts(email).Length == 2 && Parts(email)[0].Length > 0).WithMessage(_ => Texts.Say("Access.EmailNeedsAt"))
        .Must(email => !email!.Trim().Any(char.IsWhiteSpace) && !email.Any(char.IsControl)).WithMessage(_ => Texts.Say("Access.EmailHasSpace"))
        .Must(email => HasDomain(Parts(email)[1])).WithMessage(_ => Texts.Say("Access.EmailNeedsDot"));

    public static void MustBeName<T>(this IRuleBuilderInitial<T, string?> rule) => rule.Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage(_ => Texts.Say("Access.NameIsMissing"))
        .MaximumLength(Member.LongestName).WithMessage(_ => Texts.Say("Access.NameIsTooLong", Member.LongestName))
        .Must(name => !name!.Any(char.IsControl)).WithMessage(_ => Texts.Say("Access.NameHasOddSigns"));

    private static string[] Parts(string? email) => (email ?? "").Trim().Split('@');

    private static bool HasDomain(string domain) => domain.Contains('.', StringComparison.Ordinal) && domain.Split('.').All(label => label.Length > 0);
}
