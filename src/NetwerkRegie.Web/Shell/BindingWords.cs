using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell;

/// <summary>What is said when a posted value cannot even be read, such as letters where a number belongs.</summary>
internal static class BindingWords
{
    public static void Set(DefaultModelBindingMessageProvider words)
    {
        words.SetAttemptedValueIsInvalidAccessor((value, _) => Texts.Say("Shell.CannotRead", value));
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(value => Texts.Say("Shell.CannotRead", value));
        words.SetUnknownValueIsInvalidAccessor(_ => Texts.Say("Shell.CannotReadThis"));
        words.SetNonPropertyUnknownValueIsInvalidAccessor(() => Texts.Say("Shell.CannotReadThis"));
        words.SetValueIsInvalidAccessor(value => Texts.Say("Shell.CannotRead", value));
        words.SetValueMustBeANumberAccessor(_ => Texts.Say("Shell.NotANumber"));
        words.SetNonPropertyValueMustBeANumberAccessor(() => Texts.Say("Shell.NotANumber"));
        words.SetMissingBindRequiredValueAccessor(_ => Texts.Say("Shell.FillIn"));
        words.SetMissingKeyOrValueAccessor(() => Texts.Say("Shell.FillIn"));
        words.SetValueMustNotBeNullAccessor(_ => Texts.Say("Shell.FillIn"));
        words.SetMissingRequestBodyRequiredValueAccessor(() => Texts.Say("Shell.FillIn"));
    }
}
