using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>A need as somebody types it.</summary>
public sealed record NeedForm
{
    /// <summary>What is needed, in one line.</summary>
    public string? Title { get; init; }

    /// <summary>Code of the theme.</summary>
    public string? Theme { get; init; }

    /// <summary>CBS code of the area.</summary>
    public string? Area { get; init; }

    /// <summary>The kind of partner that is missing.</summary>
    public PartnerType? Sector { get; init; }

    /// <summary>What shows it.</summary>
    public string? Evidence { get; init; }

    /// <summary>Whether only the own organisation sees it yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The operation that the form was opened on; empty for a new need.</summary>
    public Guid Version { get; init; }

    internal NeedCard ToCard() => new(Title!.Trim(), Blank(Theme), Blank(Area), Sector, Evidence!.Trim(), IsDraft);

    /// <summary>What is wrong with the area: it must be on the list.</summary>
    internal async Task<Failure?> WrongArea(NetworkDb db, CancellationToken ct) =>
        Blank(Area) is not { } code || await db.NewestAreaRows().AnyAsync(area => area.Code == code, ct) ? null : Outcome.Invalid("Form.Area", Texts.Say("Needs.AreaUnknown"));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal sealed class NeedFormRules : AbstractValidator<NeedForm>
{
    public NeedFormRules()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage(_ => Texts.Say("Needs.TitleMissing")).MaximumLength(Need.LongestTitle).WithMessage(_ => Texts.Say("Initiatives.TooLong", Need.LongestTitle)).HasNoBsn();
        RuleFor(form => form.Evidence).NotEmpty().WithMessage(_ => Texts.Say("Needs.EvidenceMissing")).MaximumLength(Need.LongestEvidence).WithMessage(_ => Texts.Say("Initiatives.TooLong", Need.LongestEvidence)).HasNoBsn();
        RuleFor(form => form.Theme).Must(theme => string.IsNullOrWhiteSpace(theme) || CodeList.Themes.Find(theme.Trim()) is not null).WithMessage(_ => Texts.Say("Needs.ThemeUnknown"));
        RuleFor(form => form.Sector).IsInEnum().WithMessage(_ => Texts.Say("Needs.SectorUnknown"));
    }
}
