using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners.Succession;

/// <summary>A split as typed: the new partners, and for each location, contact, tie and label where it goes.</summary>
public sealed record SplitForm
{
    /// <summary>The first day of the new state of things.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The old partner takes part no longer.</summary>
    public bool OldEnds { get; init; }

    /// <summary>What both sides said last counts for the new ties too.</summary>
    public bool CarryRatings { get; init; } = true;

    /// <summary>The new partners; one without a name does not count.</summary>
    public IReadOnlyList<NewPartner> Parts { get; init; } = new List<NewPartner>();

    /// <summary>Where each location goes.</summary>
    public IReadOnlyList<Destination> Locations { get; init; } = new List<Destination>();

    /// <summary>Where each of one's own contacts goes.</summary>
    public IReadOnlyList<Destination> Contacts { get; init; } = new List<Destination>();

    /// <summary>With whom each tie goes on.</summary>
    public IReadOnlyList<Destination> Ties { get; init; } = new List<Destination>();

    /// <summary>Which themes, target groups and tags a new partner gets too.</summary>
    public IReadOnlyList<Destination> Labels { get; init; } = new List<Destination>();

    /// <summary>Which new partner goes on with each kind of work.</summary>
    public IReadOnlyList<WorkDestination> Work { get; init; } = new List<WorkDestination>();
}

/// <summary>A partner that begins by the split or the merger.</summary>
public sealed record NewPartner
{
    /// <summary>Longest list of them.</summary>
    public const int Most = 4;

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>A <see cref="PartnerType"/>.</summary>
    public string? Type { get; init; }

    /// <summary>Its own number at the Chamber of Commerce.</summary>
    public string? Kvk { get; init; }

    /// <summary>Nothing was filled in.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Kvk);

    /// <summary>Its card; only when the values are right.</summary>
    internal PartnerCard ToCard() => new(Name!.Trim(), Enum.Parse<PartnerType>(Type!))
    {
        Identifiers = KvkRule.Read(Kvk).Value is { } kvk ? [new Identifier(IdentifierScheme.Kvk, kvk)] : [],
    };
}

/// <summary>A row, and where it goes: empty when it stays; the place of the new partner, from 0; with a plus behind it when the old partner keeps it too.</summary>
public sealed record Destination
{
    private const char Too = '+';

    /// <summary>The row.</summary>
    public Guid Row { get; init; }

    /// <summary>Where to.</summary>
    public string? To { get; init; }

    /// <summary>The place of the new partner, or null when the row stays.</summary>
    internal int? Part(int parts) => int.TryParse(To?.TrimEnd(Too), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var place) && place < parts ? place : null;

    /// <summary>The old partner keeps it too.</summary>
    internal bool OldKeeps => To?.EndsWith(Too) == true;
}

internal sealed class SplitFormRules : AbstractValidator<SplitForm>
{
    public SplitFormRules(TimeProvider clock)
    {
        RuleFor(form => form.On).Must(on => on is null || on <= clock.Today()).WithMessage(_ => Texts.Say("Partners.Succession.InFuture"));
        RuleFor(form => form.Parts).Must(parts => parts.Count <= NewPartner.Most && parts.Any(part => !part.IsEmpty)).WithMessage(_ => Texts.Say("Partners.Succession.PartNeeded"));
        RuleForEach(form => form.Parts).SetValidator(new NewPartnerRules());
    }
}

internal sealed class NewPartnerRules : AbstractValidator<NewPartner>
{
    public NewPartnerRules() => When(part => !part.IsEmpty, () =>
    {
        RuleFor(part => part.Name).NotEmpty().WithMessage(_ => Texts.Say("Partners.NameNeeded"));
        RuleFor(part => part.Name).MaximumLength(Partner.LongestName).WithMessage(_ => Texts.Say("Partners.NameTooLong", Partner.LongestName)).HasNoBsn();
        RuleFor(part => part.Type).Must(type => Enum.TryParse<PartnerType>(type, out var known) && Enum.IsDefined(known)).WithMessage(_ => Texts.Say("Partners.TypeNeeded"));
        RuleFor(part => part.Kvk).Reads(KvkRule.Read);
    });
}
