using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Partners.Views;

/// <summary>A view gets another name, other readers, or another question.</summary>
[Allow]
public sealed record ChangeView(SavedViewId View, ViewForm Form) : ICommand<Nothing>;

internal sealed class ChangeViewRules : AbstractValidator<ChangeView>
{
    public ChangeViewRules() => RuleFor(change => change.Form).SetValidator(new ViewFormRules());
}

internal sealed class ChangeViewHandler(NetworkDb db, ICurrentMember me, IVersions versions) : ICommandHandler<ChangeView, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeView change, CancellationToken ct)
    {
        if (await db.SavedViews().FirstOrDefaultAsync(v => v.Id == change.View, ct) is not { } view) return Outcome.NotFound;
        if (!me.Keeps(view)) return new NotYourView(view.Name);
        if (await versions.IfStale(view, new OperationId(change.Form.Version), ct) is { } stale) return stale;
        var facts = change.Form.ToFacts();
        if (facts.Audience != ViewAudience.Me && !me.Shares()) return new SharingIsForCoordinators();

        // A shared view that goes back to its maker alone must be hers, or it would be gone for whoever did it.
        if (facts.Audience == ViewAudience.Me && view.Owner != me.Id) return new NotYourView(view.Name);
        view.Change(facts);
        return Outcome.Done;
    }
}
