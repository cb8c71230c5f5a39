using System.CommandLine;

namespace NetwerkRegie.Cli.Verbs;

/// <summary>One verb of the command line; found by itself.</summary>
internal interface IVerb
{
    /// <summary>The verb with its arguments, and what it does.</summary>
    Command Build(VerbRunner runner);
}
