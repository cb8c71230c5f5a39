using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>What can be answered to the questions on trust and value.</summary>
public static class ScoreAnswers
{
    /// <summary>1 to 4 in words, and "I do not know".</summary>
    public static IReadOnlyList<SelectListItem> All =>
    [
        .. Enumerable.Range(TieScores.Lowest, TieScores.Highest).Select(score => new SelectListItem(Texts.Say($"Score.{score}"), FormValue.Of(score))),
        new SelectListItem(Texts.Say("Score.Unknown"), ""),
    ];

    /// <summary>The scores that were given, in words.</summary>
    public static string Told(TieScores scores) =>
        string.Join(", ", Enum.GetValues<ScoreItem>().Where(item => scores.Of(item) is not null).Select(item => $"{Texts.Of(item)} {scores.Of(item)}"));
}
