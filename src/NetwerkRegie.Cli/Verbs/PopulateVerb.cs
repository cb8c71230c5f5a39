using System.CommandLine;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>populate --partners N --ties N --seed N</c>: made-up partners and ties, for measuring.</summary>
internal sealed class PopulateVerb : IVerb
{
    private const int UsualSeed = 1;

    public Command Build(VerbRunner runner)
    {
        var partners = new Option<int>("--partners") { Required = true, Description = Texts.Say("Cli.PopulatePartners") };
        var ties = new Option<int>("--ties") { Description = Texts.Say("Cli.PopulateTies") };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => UsualSeed, Description = Texts.Say("Cli.PopulateSeed") };
        var verb = new Command("populate", Texts.Say("Cli.Populate")) { partners, ties, seed };
        runner.On(verb, async run =>
        {
            // Before the partners are made: they would stay behind without their ties.
            if (!PopulateTies.Fit(run.Words.GetValue(partners), run.Words.GetValue(ties))) throw new VerbFailed(Texts.Say("Ties.PopulateTooMany"));
            await run.Migrate();
            var made = await run.Done(new PopulatePartners(run.Words.GetValue(partners), run.Words.GetValue(seed)));
            var tied = await run.Done(new PopulateTies(made, run.Words.GetValue(ties), run.Words.GetValue(seed)));
            return await run.Print(new { partners = made.Count, ties = tied }, Texts.Say("Cli.Populated", made.Count, tied));
        });
        return verb;
    }
}
