using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>A service as somebody types it.</summary>
public sealed record ServiceForm
{
    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>Codes of the groups.</summary>
    public IReadOnlyList<string> TargetGroups { get; init; } = new List<string>();

    /// <summary>Codes of the themes.</summary>
    public IReadOnlyList<string> Themes { get; init; } = new List<string>();

    /// <summary>Where people go.</summary>
    public string? Place { get; init; }

    /// <summary>For which area.</summary>
    public string? Area { get; init; }

    /// <summary>The times of each day, from Monday.</summary>
    public IReadOnlyList<string?> Hours { get; init; } = new List<string?>(new string?[OpeningHours.DaysOfWeek]);

    /// <summary>When it is otherwise.</summary>
    public string? HoursNote { get; init; }

    /// <summary>Only by appointment.</summary>
    public bool ByAppointment { get; init; }

    /// <summary>Whether people pay.</summary>
    public ServicePrice Price { get; init; } = ServicePrice.Unknown;

    /// <summary>What it costs.</summary>
    public string? Cost { get; init; }

    /// <summary>How somebody is referred.</summary>
    public string? HowToRefer { get; init; }

    /// <summary>The room that it has.</summary>
    public ServiceCapacity Capacity { get; init; } = ServiceCapacity.Unknown;

    /// <summary>The operation that the form was opened on; empty for a new service.</summary>
    public Guid Version { get; init; }

    internal ServiceCard ToCard() => new(Name!.Trim(), Description!.Trim())
    {
        TargetGroups = [.. TargetGroups.Distinct()],
        Themes = [.. Themes.Distinct()],
        Place = Line(Place),
        Area = Line(Area),
        Hours = OpeningHours.Typed(Hours) is { IsEmpty: false } hours ? hours.ToString() : null,
        HoursNote = Line(HoursNote),
        ByAppointment = ByAppointment,
        Price = Price,
        Cost = Line(Cost),
        HowToRefer = Line(HowToRefer),
        Capacity = Capacity,
    };

    private static string? Line(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal sealed class ServiceFormRules : AbstractValidator<ServiceForm>
{
    public ServiceFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => Texts.Say("Services.NameMissing")).MaximumLength(PartnerService.LongestName).WithMessage(_ => Texts.Say("Services.TooLong", PartnerService.LongestName)).HasNoBsn();
        RuleFor(form => form.Description).NotEmpty().WithMessage(_ => Texts.Say("Services.DescriptionMissing")).MaximumLength(PartnerService.LongestDescription).WithMessage(_ => Texts.Say("Services.TooLong", PartnerService.LongestDescription)).HasNoBsn();
        RuleForEach(form => form.TargetGroups).Must(code => CodeList.TargetGroups.Find(code) is not null).WithMessage(_ => Texts.Say("Services.UnknownCode"));
        RuleForEach(form => form.Themes).Must(code => CodeList.Themes.Find(code) is not null).WithMessage(_ => Texts.Say("Services.UnknownCode"));
        RuleForEach(form => form.Hours).Must(day => OpeningHours.Read(day) is not null).WithMessage(_ => Texts.Say("Services.HoursWrong"));
        RuleFor(form => form.Place).MaximumLength(PartnerService.LongestLine).WithMessage(_ => Texts.Say("Services.TooLong", PartnerService.LongestLine)).HasNoBsn();
        RuleFor(form => form.Area).MaximumLength(PartnerService.LongestLine).WithMessage(_ => Texts.Say("Services.TooLong", PartnerService.LongestLine)).HasNoBsn();
        RuleFor(form => form.HoursNote).MaximumLength(PartnerService.LongestLine).WithMessage(_ => Texts.Say("Services.TooLong", PartnerService.LongestLine)).HasNoBsn();
        RuleFor(form => form.Cost).MaximumLength(PartnerService.LongestLine).WithMessage(_ => Texts.Say("Services.TooLong", PartnerService.LongestLine)).HasNoBsn();
        RuleFor(form => form.HowToRefer).MaximumLength(PartnerService.LongestLine).WithMessage(_ => Texts.Say("Services.TooLong", PartnerService.LongestLine)).HasNoBsn();
        RuleFor(form => form.Price).IsInEnum().WithMessage(_ => Texts.Say("Services.UnknownCode"));
        RuleFor(form => form.Capacity).IsInEnum().WithMessage(_ => Texts.Say("Services.UnknownCode"));
    }
}
