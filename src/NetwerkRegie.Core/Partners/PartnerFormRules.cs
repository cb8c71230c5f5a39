using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners;

/// <summary>What a partner's card must be like; everything that is wrong is said at once, beside its field.</summary>
internal sealed class PartnerFormRules : AbstractValidator<PartnerForm>
{
    /// <summary>Most tags of one partner.</summary>
    public const int MostTags = 20;

    /// <summary>Most locations of one partner.</summary>
    public const int MostLocations = 50;

    public PartnerFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => Texts.Say("Partners.NameNeeded"));
        RuleFor(form => form.Name).MaximumLength(Partner.LongestName).WithMessage(_ => Texts.Say("Partners.NameTooLong", Partner.LongestName)).HasNoBsn();
        RuleFor(form => form.Type).Must(BeOneOf<PartnerType>).WithMessage(_ => Texts.Say("Partners.TypeNeeded"));
        RuleFor(form => form.Status).Must(BeOneOf<PartnerStatus>).WithMessage(_ => Texts.Say("Partners.StatusNeeded"));
        RuleFor(form => form.Website).Reads(WebsiteRule.Read);
        RuleFor(form => form.Phone).Reads(PhoneRule.Read);
        RuleFor(form => form.Email).Reads(EmailRule.Read);
        RuleFor(form => form.Description).MaximumLength(Partner.LongestDescription).WithMessage(form => Texts.Say("Partners.DescriptionTooLong", Partner.LongestDescription, form.Description?.Length)).HasNoBsn();
        RuleFor(form => form.Kvk).Reads(KvkRule.Read);
        RuleFor(form => form.Rsin).Reads(RsinRule.Read);
        RuleFor(form => form.Oin).Reads(OinRule.Read);
        RuleFor(form => form.Isil).Reads(IsilRule.Read);
        RuleFor(form => form.Cbs).Reads(CbsCodeRule.Read);
        RuleFor(form => form.Themes).Must(codes => codes.All(code => CodeList.Themes.Find(code) is not null)).WithMessage(_ => Texts.Say("Partners.ThemeUnknown"));
        RuleFor(form => form.TargetGroups).Must(codes => codes.All(code => CodeList.TargetGroups.Find(code) is not null)).WithMessage(_ => Texts.Say("Partners.TargetGroupUnknown"));
        RuleFor(form => form.Tags).Must((form, _) => form.SplitTags.Count <= MostTags && form.SplitTags.All(tag => tag.Length <= Label.LongestValue)).WithMessage(_ => Texts.Say("Partners.TagsTooMany", MostTags, Label.LongestValue)).HasNoBsn();
        RuleFor(form => form.Locations).Must(locations => locations.Count <= MostLocations).WithMessage(_ => Texts.Say("Partners.LocationsTooMany", MostLocations));
        RuleForEach(form => form.Locations).SetValidator(new LocationFormRules());
    }

    private static bool BeOneOf<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, out var value) && Enum.IsDefined(value);
}

/// <summary>What a location must be like, if anything of it is filled in.</summary>
internal sealed class LocationFormRules : AbstractValidator<LocationForm>
{
    /// <summary>Longest street, in characters.</summary>
    public const int LongestStreet = 200;

    /// <summary>Longest house number with its addition, in characters.</summary>
    public const int LongestNumber = 30;

    public LocationFormRules() => When(location => !location.IsEmpty, () =>
    {
        RuleFor(location => location.Name).MaximumLength(LongestStreet).WithMessage(_ => Texts.Say("Partners.TextTooLong", LongestStreet)).HasNoBsn();
        RuleFor(location => location.Street).MaximumLength(LongestStreet).WithMessage(_ => Texts.Say("Partners.TextTooLong", LongestStreet));
        RuleFor(location => location.Number).MaximumLength(LongestNumber).WithMessage(_ => Texts.Say("Partners.TextTooLong", LongestNumber));
        RuleFor(location => location.Place).NotEmpty().WithMessage(_ => Texts.Say("Partners.PlaceNeeded"));
        RuleFor(location => location.Place).Reads(PlaceRule.Read);
        RuleFor(location => location.Country).Matches("^[A-Z]{2}$").WithMessage(_ => Texts.Say("Partners.CountryNeeded"));
        RuleFor(location => location.Postcode).Custom((typed, context) =>
        {
            if (PostcodeRule.Read(typed, context.InstanceToValidate.Country ?? Address.Netherlands).Problem is { } problem) context.AddFailure(problem.Sentence);
        });
    });
}
