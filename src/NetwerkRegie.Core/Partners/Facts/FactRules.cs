using FluentValidation;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>Lets a form's rules use a fact's own rule, so that form and import judge alike.</summary>
internal static class FactRules
{
    /// <summary>What was typed must be readable as the fact, or say nothing.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> Reads<T>(this IRuleBuilder<T, string?> rule, Func<string?, FactReading> read) => rule.Custom((typed, form) =>
    {
        if (read(typed).Problem is { } problem) form.AddFailure(problem.Sentence);
    });
}
