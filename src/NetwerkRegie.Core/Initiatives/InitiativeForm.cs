using System.Globalization;
using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>An initiative as somebody types it.</summary>
public sealed record InitiativeForm
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>What it is to bring about.</summary>
    public string? Aim { get; init; }

    /// <summary>The library function.</summary>
    public LibraryFunction? Function { get; init; }

    /// <summary>Code of the theme.</summary>
    public string? Theme { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>How far it is.</summary>
    public InitiativeStatus? Status { get; init; }

    /// <summary>Who take part; a line without a partner is left out.</summary>
    public IList<InitiativePartnerForm> Partners { get; init; } = new List<InitiativePartnerForm>();

    /// <summary>The operation that the form was opened on; empty for a new initiative.</summary>
    public Guid Version { get; init; }

    internal IEnumerable<InitiativePartnerForm> Filled => Partners.Where(line => line.Partner is not null);

    internal InitiativeCard ToCard() => new(Name!.Trim(), Aim!.Trim(), Function!.Value, string.IsNullOrWhiteSpace(Theme) ? null : Theme, StartsOn!.Value, EndsOn, Status!.Value, [.. Filled.Select(line => line.ToShare())]);
}

/// <summary>One line of the form: a partner and what it brings in.</summary>
public sealed record InitiativePartnerForm
{
    /// <summary>The partner.</summary>
    public Guid? Partner { get; init; }

    /// <summary>What it does.</summary>
    public InitiativeRole? Role { get; init; }

    /// <summary>What it brings in, in words.</summary>
    public string? Contribution { get; init; }

    /// <summary>Hours.</summary>
    public int? Hours { get; init; }

    /// <summary>Whole euros or euros and cents, as people write it: "1.250,50".</summary>
    public string? Euros { get; init; }

    internal PartnerShare ToShare() => new(new PartnerId(Partner!.Value), Role!.Value, string.IsNullOrWhiteSpace(Contribution) ? null : Contribution.Trim(), Hours, Money.Cents(Euros));
}

/// <summary>Amounts as people write them.</summary>
public static class Money
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Whether the text is empty or an amount of euros, such as "€ 1.250,50".</summary>
    public static bool IsAmount(string? text) => string.IsNullOrWhiteSpace(text) || Cents(text) is not null;

    /// <summary>The amount in euro cents; null when the text is empty or no amount.</summary>
    public static long? Cents(string? text) =>
        decimal.TryParse(text?.Replace("€", "", StringComparison.Ordinal).Trim(), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, Dutch, out var euros) && euros < 1_000_000_000m ? (long)Math.Round(euros * 100) : null;

    /// <summary>The amount as people write it, without the euro sign.</summary>
    public static string? Write(long? cents) => cents is { } known ? (known / 100m).ToString(known % 100 == 0 ? "N0" : "N2", Dutch) : null;
}

internal sealed class InitiativeFormRules : AbstractValidator<InitiativeForm>
{
    private const int MostHours = 100_000;

    public InitiativeFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => Texts.Say("Initiatives.NameMissing")).MaximumLength(Initiative.LongestName).WithMessage(_ => Texts.Say("Initiatives.TooLong", Initiative.LongestName)).HasNoBsn();
        RuleFor(form => form.Aim).NotEmpty().WithMessage(_ => Texts.Say("Initiatives.AimMissing")).MaximumLength(Initiative.LongestAim).WithMessage(_ => Texts.Say("Initiatives.TooLong", Initiative.LongestAim)).HasNoBsn();
        RuleFor(form => form.Function).NotNull().WithMessage(_ => Texts.Say("Initiatives.FunctionMissing")).IsInEnum().WithMessage(_ => Texts.Say("Initiatives.FunctionMissing"));
        RuleFor(form => form.Status).NotNull().WithMessage(_ => Texts.Say("Initiatives.StatusMissing")).IsInEnum().WithMessage(_ => Texts.Say("Initiatives.StatusMissing"));
        RuleFor(form => form.StartsOn).NotNull().WithMessage(_ => Texts.Say("Initiatives.StartMissing"));
        RuleFor(form => form.EndsOn).Must((form, end) => end is null || form.StartsOn is null || end >= form.StartsOn).WithMessage(_ => Texts.Say("Initiatives.EndBeforeStart"));
        RuleFor(form => form.Partners).Must((form, _) => form.Filled.Select(line => line.Partner).Distinct().Count() >= Initiative.FewestPartners).WithMessage(_ => Texts.Say("Initiatives.TwoPartners"));
        RuleFor(form => form.Partners).Must((form, _) => form.Filled.Select(line => line.Partner).Distinct().Count() == form.Filled.Count()).WithMessage(_ => Texts.Say("Initiatives.PartnerTwice"));
        RuleFor(form => form.Partners).Must((form, _) => form.Filled.Any(line => line.Role is { } role && role.Keeps())).WithMessage(_ => Texts.Say("Initiatives.NobodyKeeps"));
        RuleForEach(form => form.Partners).ChildRules(line =>
        {
            line.RuleFor(l => l.Role).NotNull().When(l => l.Partner is not null).WithMessage(_ => Texts.Say("Initiatives.RoleMissing"));
            line.RuleFor(l => l.Contribution).MaximumLength(PartnerShare.LongestContribution).WithMessage(_ => Texts.Say("Initiatives.TooLong", PartnerShare.LongestContribution)).HasNoBsn();
            line.RuleFor(l => l.Hours).InclusiveBetween(0, MostHours).WithMessage(_ => Texts.Say("Initiatives.HoursWrong"));
            line.RuleFor(l => l.Euros).Must(Money.IsAmount).WithMessage(_ => Texts.Say("Initiatives.EurosWrong"));
        });
    }
}
