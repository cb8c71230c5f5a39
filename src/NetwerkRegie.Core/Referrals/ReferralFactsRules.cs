using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>What a draft is checked on: nothing has to be there, but what is there must be right.</summary>
internal sealed class DraftFactsRules : AbstractValidator<ReferralFacts>
{
    public DraftFactsRules()
    {
        RuleFor(facts => facts.Postcode4).Matches(Referral.Postcode4Pattern).WithMessage(_ => Texts.Say("Referrals.PostcodeHasFourDigits")).When(facts => !string.IsNullOrEmpty(facts.Postcode4));
        RuleFor(facts => facts.Handover).IsInEnum();
        RuleFor(facts => facts.Urgency).IsInEnum();
        RuleFor(facts => facts.Ground).IsInEnum();
        RuleFor(facts => facts.Consent).IsInEnum();
        RuleFor(facts => facts.Secrecy).IsInEnum();
        RuleFor(facts => facts.Resident).SetValidator(new ResidentRules());
    }

    private sealed class ResidentRules : AbstractValidator<ResidentFacts>
    {
        public ResidentRules()
        {
            Free(RuleFor(resident => resident.Name), ResidentFacts.LongestName);
            Free(RuleFor(resident => resident.BestMoment), ResidentFacts.LongestMoment);
            Free(RuleFor(resident => resident.Language), ResidentFacts.LongestLanguage);
            Free(RuleFor(resident => resident.Question), ResidentFacts.LongestQuestion);
            RuleFor(resident => resident.Phone).Must(PhoneNumbers.IsPhone).WithMessage(_ => Texts.Say("Referrals.NotAPhone")).When(resident => !string.IsNullOrWhiteSpace(resident.Phone));
            Free(RuleFor(resident => resident.Email), Team.LongestEmail);
            RuleFor(resident => resident.Email).EmailAddress().WithMessage(_ => Texts.Say("Referrals.NotAnEmail")).When(resident => !string.IsNullOrWhiteSpace(resident.Email));
            RuleFor(resident => resident.Email).Must(email => string.IsNullOrWhiteSpace(email)).WithMessage(_ => Texts.Say("Referrals.OneContactRoute")).When(resident => !string.IsNullOrWhiteSpace(resident.Phone));
        }

        private static void Free(IRuleBuilder<ResidentFacts, string?> field, int longest) =>
            field.MaximumLength(longest).WithMessage(_ => Texts.Say("Referrals.TooLong", longest)).HasNoBsn();
    }
}

/// <summary>What must be there before a referral can be sent.</summary>
internal sealed class SendFactsRules : AbstractValidator<ReferralFacts>
{
    public SendFactsRules()
    {
        Include(new DraftFactsRules());
        RuleFor(facts => facts.Theme).NotEmpty().WithMessage(_ => Texts.Say("Referrals.ChooseTheme"));
        RuleFor(facts => facts.Area).NotEmpty().WithMessage(_ => Texts.Say("Referrals.ChooseAreaOrPostcode")).When(facts => string.IsNullOrEmpty(facts.Postcode4));
        RuleFor(facts => facts.Team).NotNull().WithMessage(_ => Texts.Say("Referrals.ChooseTeam"));
        RuleFor(facts => facts.Resident.Name).NotEmpty().WithMessage(_ => Texts.Say("Referrals.NeedsName"));
        RuleFor(facts => facts.Resident.Phone).NotEmpty().WithMessage(_ => Texts.Say("Referrals.NeedsContactRoute")).When(facts => string.IsNullOrWhiteSpace(facts.Resident.Email));
        RuleFor(facts => facts.Resident.Question).NotEmpty().WithMessage(_ => Texts.Say("Referrals.NeedsQuestion"));
        RuleFor(facts => facts.Ground).NotNull().WithMessage(_ => Texts.Say("Referrals.ChooseGround"));
        RuleFor(facts => facts.Consent).NotNull().WithMessage(_ => Texts.Say("Referrals.ChooseConsentForm")).When(facts => facts.Ground == LegalGround.Consent);
        RuleFor(facts => facts.AgreesToHelp).Equal(true).WithMessage(_ => Texts.Say("Referrals.MustAgreeToHelp"));
        RuleFor(facts => facts.Secrecy).NotNull().WithMessage(_ => Texts.Say("Referrals.ChooseSecrecy"));
    }
}
