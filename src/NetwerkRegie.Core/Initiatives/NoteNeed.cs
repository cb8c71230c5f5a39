using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>A need is noted for an organisation; the sender belongs to none.</summary>
public sealed record NobodyToNoteFor : Refusal;

/// <summary>Notes what residents of an area miss, for the own organisation.</summary>
[Allow(Role.Coordinator)]
public sealed record NoteNeed(NeedForm Form) : ICommand<NeedId>;

internal sealed class NoteNeedRules : AbstractValidator<NoteNeed>
{
    public NoteNeedRules() => RuleFor(note => note.Form).SetValidator(new NeedFormRules());
}

internal sealed class NoteNeedHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<NoteNeed, NeedId>
{
    public async Task<Outcome<NeedId>> Handle(NoteNeed note, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NobodyToNoteFor();
        if (await note.Form.WrongArea(db, ct) is { } wrong) return wrong;
        var need = Need.Note(library, note.Form.ToCard(), clock.Today(), clock.Now());
        db.Add(need);
        return need.Id;
    }
}
