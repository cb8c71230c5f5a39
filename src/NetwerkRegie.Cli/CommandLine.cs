using System.CommandLine;
using System.Globalization;
using NetwerkRegie.Cli.Verbs;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Cli;

/// <summary>The same use cases from a terminal. Exit code 0, or 1 with one clear line on standard error; 2 when the words are off.</summary>
public static class CommandLine
{
    private const int Misread = 2;

    /// <summary>Reads the words, runs the verb, and gives the exit code.</summary>
    public static async Task<int> Run(string[] words, TextWriter output, TextWriter errors)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture;
        Texts.Add(typeof(CommandLine).Assembly);
        var options = new SharedOptions();
        var root = new RootCommand(Texts.Say("Cli.About"));
        foreach (var option in options.All) root.Options.Add(option);
        foreach (var verb in AllVerbs(options, output, errors)) root.Subcommands.Add(verb);
        var parsed = root.Parse(words);
        if (parsed.Errors.Count > 0)
        {
            await errors.WriteLineAsync(Misreading.Of(parsed));
            return Misread;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
    }

    private static IEnumerable<Command> AllVerbs(SharedOptions options, TextWriter output, TextWriter errors) =>
        typeof(CommandLine).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IVerb)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => ((IVerb)Activator.CreateInstance(type, nonPublic: true)!).Build(new VerbRunner(options, output, errors)));
}

/// <summary>The options that every verb knows.</summary>
public sealed class SharedOptions
{
    /// <summary>Print one JSON document and nothing else.</summary>
    public Option<bool> Json { get; } = new("--json") { Recursive = true, Description = Texts.Say("Cli.Json") };

    /// <summary>The data folder to work on.</summary>
    public Option<string?> Data { get; } = new("--data") { Recursive = true, Description = Texts.Say("Cli.Data") };

    /// <summary>The library to act for.</summary>
    public Option<string?> Library { get; } = new("--library") { Recursive = true, Description = Texts.Say("Cli.Library") };

    /// <summary>The member to act as.</summary>
    public Option<string?> As { get; } = new("--as") { Recursive = true, Description = Texts.Say("Cli.As") };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [Json, Data, Library, As];
}
