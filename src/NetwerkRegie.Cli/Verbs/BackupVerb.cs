using System.CommandLine;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Backups;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>backup FILE</c>: a consistent copy of the database and the documents in one file, without the keys of persons.</summary>
internal sealed class BackupVerb : IVerb
{
    public Command Build(VerbRunner runner)
    {
        var file = new Argument<string>("FILE") { Description = Texts.Say("Cli.BackupFile") };
        var verb = new Command("backup", Texts.Say("Cli.Backup")) { file };
        runner.On(verb, async run =>
        {
            var path = Path.GetFullPath(run.Words.GetValue(file)!);
            if (File.Exists(path)) throw new VerbFailed(Texts.Say("Cli.FileExists", path));
            var written = await run.Service<NetworkBackup>().Write(run.Service<NetworkDb>(), path, run.Stop);
            return await run.Print(new { file = path, bytes = written.Bytes, documents = written.Documents }, Texts.Say("Cli.BackedUp", path, written.Documents));
        });
        return verb;
    }
}
