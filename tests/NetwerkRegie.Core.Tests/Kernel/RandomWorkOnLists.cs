using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Bulk;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Views;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>What is done at random with views, fields of the network's own, and many partners at once.</summary>
internal sealed partial class RandomWork
{
    private static async Task<IReadOnlyList<PartnerFieldId>> TextFields(TestSession person) =>
        [await person.Done(new DefineField(new FieldForm { Name = "Bijnaam" })), await person.Done(new DefineField(new FieldForm { Name = "Leus" })), await person.Done(new DefineField(new FieldForm { Name = "Bereikbaar" }))];

    private async Task<(string, Receipt?)> OfView(Func<ViewToChange, ICommand<Nothing>> command) =>
        await person.Send(new GetViewForm(Any(views) ?? "")) is { IsDone: true, Value: var view } ? await Tell(command(view)) : default;

    private FieldForm Field() => new() { Name = $"Veld {++made}", Kind = nameof(FieldKind.Choice), Choices = [new ChoiceForm { Name = "Een" }, new ChoiceForm { Name = "Twee" }] };

    private async Task<(string, Receipt?)> ChangeField()
    {
        var id = Any(fields);
        return await person.Send(new GetFieldForm(id)) is { IsDone: true, Value: var known } ? await Tell(new ChangeField(id, known.Form with { Explanation = Word(), Choices = [.. known.Form.Choices, new ChoiceForm { Name = Word() }] })) : default;
    }

    private async Task<(string, Receipt?)> EditPartners()
    {
        // Not the status: it would end the library where all this is done.
        var options = (await person.Done(new BeginBulkEdit(new BulkChoice([], null)))).Options.Where(option => option.Key != "status").ToList();
        var option = Any(options);
        var request = new BulkRequest(option.Key, [option.Choices.Count > 0 ? Any(option.Choices).Value : Word()]);
        var preview = await person.Send(new PreviewBulkEdit(new BulkChoice([], new FindPartners()), request));
        return preview.IsDone ? await Tell(new EditPartners(preview.Value.Selection, request)) : default;
    }

    private ViewForm View() => new() { Name = Word(), Audience = Any(Enum.GetValues<ViewAudience>()).ToString(), Query = $"q={Word()}" };

    private static (string Command, Receipt? Receipt) Made<T>((string Command, Outcome<T> Outcome) tried, Action<T> remember)
    {
        if (tried.Outcome.IsDone) remember(tried.Outcome.Value);
        return (tried.Command, tried.Outcome.Receipt);
    }
}
