using System.Globalization;
using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Ties;

/// <summary>A tie as typed, from the side of one partner.</summary>
public sealed record TieForm
{
    /// <summary>Name of the partner at the other end; only when a tie is recorded.</summary>
    public string? With { get; init; }

    /// <summary>Names of <see cref="TieKind"/>. A list, not an array: a posted form is read into it.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = new List<string>();

    /// <summary>What the partner itself does in it.</summary>
    public string? OwnRole { get; init; }

    /// <summary>What the other does in it.</summary>
    public string? OtherRole { get; init; }

    /// <summary>The first day, if known.</summary>
    public string? Since { get; init; }

    /// <summary>How close one's own organisation says it is, 0 to 5; only when it is one of the two.</summary>
    public string? Level { get; init; }

    /// <summary>The version the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>What is known of the tie; only for a form whose values are right.</summary>
    internal TieCard ToCard() => new([.. Kinds.Select(Enum.Parse<TieKind>)], Days.Read(Since), Text(OwnRole), Text(OtherRole));

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <summary>Days as a date field posts them and as people type them.</summary>
internal static class Days
{
    private static readonly string[] Ways = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d M yyyy", "d MMMM yyyy"];

    public static DateOnly? Read(string? typed) => DateOnly.TryParseExact(typed?.Trim(), Ways, CultureInfo.GetCultureInfo("nl-NL"), DateTimeStyles.None, out var day) ? day : null;

    public static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What a tie must be like.</summary>
internal sealed class TieFormRules : AbstractValidator<TieForm>
{
    public TieFormRules(TimeProvider clock)
    {
        RuleFor(form => form.Kinds).NotEmpty().WithMessage(_ => Texts.Say("Ties.KindNeeded"));
        RuleFor(form => form.Kinds).Must(kinds => kinds.All(kind => Enum.TryParse<TieKind>(kind, out var known) && Enum.IsDefined(known))).WithMessage(_ => Texts.Say("Ties.KindUnknown"));
        RuleFor(form => form.OwnRole).MaximumLength(Tie.LongestRole).WithMessage(_ => Texts.Say("Ties.RoleTooLong", Tie.LongestRole)).HasNoBsn();
        RuleFor(form => form.OtherRole).MaximumLength(Tie.LongestRole).WithMessage(_ => Texts.Say("Ties.RoleTooLong", Tie.LongestRole)).HasNoBsn();
        RuleFor(form => form.Since).Must(typed => string.IsNullOrWhiteSpace(typed) || Days.Read(typed) is not null).WithMessage(_ => Texts.Say("Ties.DayUnreadable"));
        RuleFor(form => form.Since).Must(typed => Days.Read(typed) is not { } day || day <= clock.Today()).WithMessage(_ => Texts.Say("Ties.StartsInFuture"));
        RuleFor(form => form.Level).Must(typed => string.IsNullOrEmpty(typed) || TieLevels.Read(typed) is not null).WithMessage(_ => Texts.Say("Ties.LevelUnknown"));
    }
}

/// <summary>Levels as typed.</summary>
internal static class TieLevels
{
    public static int? Read(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= TieLevel.Lowest and <= TieLevel.Highest ? level : null;
}
