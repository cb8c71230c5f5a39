using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>What a reader should know about a file, told as the problems of an import are.</summary>
public static class NoticeProblems
{
    /// <summary>The notice in words.</summary>
    public static ImportProblem Problem(this TableNotice notice) => new(notice.Row, notice.Column, notice.Value, Texts.Say(notice.Key, [.. notice.Values]), ImportLevel.Warning);
}
