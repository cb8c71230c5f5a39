using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Ties;

/// <summary>
/// A member says for her own organisation how close a collaboration is, how close it should be, and what she thinks of the other side; or a coordinator writes down what a partner said
/// that has no coordinator of its own.
/// </summary>
[Allow]
public sealed record RateTie(TieId Tie, string? Level, string? Desired = null, PartnerId? Side = null) : ICommand<Nothing>
{
    /// <summary>Trust and value.</summary>
    public ScoreForm Scores { get; init; } = new();

    /// <summary>Who was spoken to, by function; needed when it was another organisation that spoke.</summary>
    public string? Note { get; init; }

    /// <summary>The day it was said; today when left out.</summary>
    public DateOnly? RatedOn { get; init; }
}

internal sealed class RateTieRules : AbstractValidator<RateTie>
{
    public RateTieRules(TimeProvider clock)
    {
        RuleFor(rate => rate.Level).Must(typed => TieLevels.Read(typed) is not null).WithMessage(_ => Texts.Say("Ties.LevelNeeded"));
        RuleFor(rate => rate.Desired).Must(typed => string.IsNullOrEmpty(typed) || TieLevels.Read(typed) is not null).WithMessage(_ => Texts.Say("Ties.LevelUnknown"));
        RuleFor(rate => rate.Scores).Custom((scores, context) =>
        {
            foreach (var item in scores.Wrong) context.AddFailure($"Scores.{item}", Texts.Say("Ties.ScoreUnknown"));
        });
        RuleFor(rate => rate.Note).MaximumLength(TieRating.LongestNote).WithMessage(_ => Texts.Say("Ties.NoteTooLong", TieRating.LongestNote)).HasNoBsn();
        RuleFor(rate => rate.RatedOn).Must(day => day is null || day <= clock.Today()).WithMessage(_ => Texts.Say("Ties.RatedInFuture"));
    }
}

internal sealed class RateTieHandler(NetworkDb db, TieSides sides, ICurrentMember me, TimeProvider clock) : ICommandHandler<RateTie, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RateTie rate, CancellationToken ct)
    {
        if (await db.Ties().FirstOrDefaultAsync(t => t.Id == rate.Tie, ct) is not { } tie) return Outcome.NotFound;
        if ((rate.Side ?? me.Partner) is not { } side || !(await sides.Of(tie, ct)).Contains(side)) return new NotYourSide();
        var note = string.IsNullOrWhiteSpace(rate.Note) ? null : rate.Note.Trim();
        if (note is null && side != me.Partner && !me.IsOperator) return Outcome.Invalid("Note", Texts.Say("Ties.NoteNeeded"));
        if (note is not null && await NamesSomebody(note, side, ct)) return Outcome.Invalid("Note", Texts.Say("Ties.NoteNamesSomebody"));
        var said = new TieOpinion(new TieLevel(TieLevels.Read(rate.Level)!.Value, TieLevels.Read(rate.Desired))) { Scores = rate.Scores.Read(), Source = SourceOf(note, side), Note = note };
        return tie.Rate(side, said, rate.RatedOn ?? clock.Today(), me.Id, clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }

    private RatingSource? SourceOf(string? note, PartnerId side) => note is not null ? RatingSource.Interview : side == me.Partner ? RatingSource.Member : null;

    /// <summary>Everybody in the network reads the note, so who was spoken to stands there by function: an address or the name of a contact that the member knows is refused.</summary>
    private async Task<bool> NamesSomebody(string note, PartnerId side, CancellationToken ct)
    {
        if (note.Contains('@', StringComparison.Ordinal)) return true;
        var words = $" {Folding.Fold(note)} ";
        var names = await db.ContactRows().Where(contact => contact.Partner == side).Select(contact => contact.Name).ToListAsync(ct);
        return names.Exists(name => words.Contains($" {Folding.Fold(name)} ", StringComparison.Ordinal));
    }
}
