using System.CommandLine;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Backups;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>restore FILE</c>: puts a backup in the place of the database and brings its documents back, keeps a copy of what was there, and brings the schema up to date.</summary>
internal sealed class RestoreVerb : IVerb
{
    public Command Build(VerbRunner runner)
    {
        var file = new Argument<string>("FILE") { Description = Texts.Say("Cli.RestoreFile") };
        var verb = new Command("restore", Texts.Say("Cli.Restore")) { file };
        runner.On(verb, async run =>
        {
            var path = Path.GetFullPath(run.Words.GetValue(file)!);
            if (!File.Exists(path)) throw new VerbFailed(Texts.Say("Cli.FileMissing", path));
            var restored = run.Value(await run.Service<NetworkBackup>().Restore(path, run.Stop));
            await run.Migrate();
            var put = restored.Kept is null ? Texts.Say("Cli.Restored", path) : Texts.Say("Cli.RestoredKept", path, restored.Kept);
            var documents = restored.Documents is { } count ? Texts.Say("Cli.RestoredDocuments", count) : Texts.Say("Cli.RestoredAlone");
            return await run.Print(new { file = path, kept = restored.Kept, documents = restored.Documents }, $"{put} {documents}");
        });
        return verb;
    }
}
