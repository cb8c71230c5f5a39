using System.CommandLine;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>import ...</c>: takes in somebody's list; a verb of its own for each kind of list.</summary>
internal sealed class ImportVerb : IVerb
{
    public Command Build(VerbRunner runner)
    {
        var verb = new Command("import", Texts.Say("Cli.Import"));
        verb.Subcommands.Add(new ImportPartnersVerb().Build(runner));
        verb.Subcommands.Add(new ImportTiesVerb().Build(runner));
        verb.Subcommands.Add(new ImportAllVerb().Build(runner));
        verb.Subcommands.Add(new ImportContactsVerb().Build(runner));
        return verb;
    }
}
