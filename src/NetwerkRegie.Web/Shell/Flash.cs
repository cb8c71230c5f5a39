using Microsoft.AspNetCore.Mvc.ViewFeatures;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell;

/// <summary>The message after a change, shown on the next page, with "Ongedaan maken" where that is possible.</summary>
public sealed record Flash(string Message, Guid? UndoOperation, int WaitedSeconds)
{
    private const string Key = "Flash";

    /// <summary>Leaves the message for the next page.</summary>
    public static void Leave(ITempDataDictionary bag, string? message, Receipt? receipt)
    {
        if (message is null) return;
        var undo = receipt is { Undoable: true, Operation: { } operation } ? operation.Value.ToString() : "";
        bag[Key] = string.Join('\n', undo, ((int)(receipt?.Waited.TotalSeconds ?? 0)).ToString(System.Globalization.CultureInfo.InvariantCulture), message);
    }

    /// <summary>Whether a message waits for the next page.</summary>
    public static bool Waits(ITempDataDictionary bag) => bag.Peek(Key) is not null;

    /// <summary>Takes the message, if there is one.</summary>
    public static Flash? Take(ITempDataDictionary bag)
    {
        if (bag[Key] is not string text || text.Split('\n', 3) is not [var undo, var waited, var message]) return null;
        return new Flash(message, Guid.TryParse(undo, out var operation) ? operation : null, int.Parse(waited, System.Globalization.CultureInfo.InvariantCulture));
    }
}
