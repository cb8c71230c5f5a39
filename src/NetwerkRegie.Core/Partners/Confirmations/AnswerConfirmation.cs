using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>A contact sends her form: what is right is confirmed at once, what is not waits for the coordinator, the rating goes to the tie, and the link is used up.</summary>
[Public, NotUndoable("Partners.Confirm.SaidByContact")]
public sealed record AnswerConfirmation(string? Token, ConfirmationForm Form) : ICommand<ConfirmationThanks>;

/// <summary>What came of the form.</summary>
public sealed record ConfirmationThanks(string Library, int Confirmed, int Proposed, bool Rated);

/// <summary>The form says nothing.</summary>
public sealed record NothingSaid : Refusal;

internal sealed class AnswerConfirmationRules : AbstractValidator<AnswerConfirmation>
{
    public AnswerConfirmationRules() => RuleFor(answer => answer.Form).SetValidator(new ConfirmationFormRules());
}

internal sealed class AnswerConfirmationHandler(NetworkDb db, Confirming confirming, IContactTies ties, TimeProvider clock) : ICommandHandler<AnswerConfirmation, ConfirmationThanks>
{
    public async Task<Outcome<ConfirmationThanks>> Handle(AnswerConfirmation answer, CancellationToken ct)
    {
        if (await db.Opened(answer.Token, ct) is not { } link) return new ConfirmationUnknown();
        if (!await db.Contacts().IgnoreQueryFilters([ContactTable.Own]).AnyAsync(c => c.Id == link.Contact && c.Partner == link.Partner && c.EndedOn == null, ct)) return new ConfirmationRevoked();
        var (form, now) = (answer.Form, clock.Now());
        var remark = string.IsNullOrWhiteSpace(form.Remark) ? null : form.Remark.Trim();
        var answers = form.Fields.DistinctBy(field => field.Field).Where(field => Enum.IsDefined(field.Field)).ToList();
        if (remark is null && string.IsNullOrEmpty(form.Level) && answers.TrueForAll(field => field.Verdict == FieldVerdict.Skipped && !field.HasCorrection)) return new NothingSaid();
        if (link.Answer(remark, now) is { } refusal) return refusal;

        var card = GetPartnerHandler.CardOf((await db.Partners().AsNoTracking().Load(link.Partner, ct))!);
        bool IsRight(FactAnswer field) => FieldValues.Of(card, field.Field) is { } value && (field.Verdict == FieldVerdict.Right || (field.Corrects && field.Correction == value));
        var right = answers.Where(IsRight).Select(field => field.Field).ToList();
        var wrong = answers.Where(field => field.Corrects && !IsRight(field)).ToList();
        await confirming.Stamp(link.Partner, card, right, null, link.Contact, now, ct);
        db.AddRange(wrong.Select(field => FieldProposal.By(link, field.Field, FieldValues.Of(card, field.Field), field.Correction!, now)));

        var rated = !string.IsNullOrEmpty(form.Level) && await ties.Between(link.Partner, link.Library, ct) is not null;
        if (rated) db.Raise(new PartnerSpoke(link.Partner, link.Library, form.Level![0] - '0', string.IsNullOrEmpty(form.Desired) ? null : form.Desired[0] - '0', form.Scores.Read()));
        var library = await db.PartnerRows().Where(p => p.Id == link.Library).Select(p => p.Name).FirstAsync(ct);
        return new ConfirmationThanks(library, right.Count, wrong.Count, rated);
    }
}
