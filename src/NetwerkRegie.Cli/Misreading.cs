using System.CommandLine;
using System.CommandLine.Parsing;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Cli;

/// <summary>Says in one line what is off with the words of a command line: an unknown word, something missing, or a value that cannot be.</summary>
internal static class Misreading
{
    public static string Of(ParseResult words)
    {
        var command = words.CommandResult.Command;
        if (words.UnmatchedTokens.Count > 0) return Texts.Say("Cli.UnknownWord", words.UnmatchedTokens[0], Verbs(command));
        if (command.Subcommands.Count > 0) return Texts.Say("Cli.VerbMissing", Verbs(command));
        var missing = command.Options.Where(option => option.Required && words.GetResult(option) is not { Implicit: false }).Select(option => option.Name)
            .Concat(command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && words.GetResult(argument) is not { Tokens.Count: > 0 }).Select(argument => argument.Name)).ToList();
        if (missing.Count > 0) return Texts.Say("Cli.WordsMissing", string.Join(", ", missing));
        return Texts.Say("Cli.WrongValue", words.Errors[0].SymbolResult switch
        {
            OptionResult option => option.Option.Name,
            ArgumentResult { Parent: OptionResult option } => option.Option.Name,
            ArgumentResult argument => argument.Argument.Name,
            _ => command.Name,
        });
    }

    private static string Verbs(Command command) => string.Join(", ", command.Subcommands.Select(verb => verb.Name).Order(StringComparer.Ordinal));
}
