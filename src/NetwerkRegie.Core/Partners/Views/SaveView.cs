using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Views;

/// <summary>What is on the screen is kept as a view; gives the code of its address.</summary>
[Allow]
public sealed record SaveView(ViewPlace Place, ViewForm Form) : ICommand<string>;

internal sealed class SaveViewRules : AbstractValidator<SaveView>
{
    public SaveViewRules()
    {
        RuleFor(save => save.Place).IsInEnum();
        RuleFor(save => save.Form).SetValidator(new ViewFormRules());
    }
}

internal sealed class SaveViewHandler(NetworkDb db, ICurrentMember me) : ICommandHandler<SaveView, string>
{
    /// <summary>Most views that one member makes for one place.</summary>
    private const int Most = 30;

    public async Task<Outcome<string>> Handle(SaveView save, CancellationToken ct)
    {
        var facts = save.Form.ToFacts();
        if (facts.Audience != ViewAudience.Me && !me.Shares()) return new SharingIsForCoordinators();
        if (await db.SavedViews().CountAsync(v => v.Owner == me.Id && v.Place == save.Place, ct) >= Most) return new TooManyViews(Most);
        var view = SavedView.Keep(facts, save.Place, me.Id, me.Partner);
        db.Add(view);
        return view.Code;
    }
}
