using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Ties;

/// <summary>Adds made-up ties between partners that have none yet, for measuring: mostly between neighbours in the list, and a few partners know many. Gives how many.</summary>
[Allow(Role.Administrator)]
public sealed record PopulateTies(IReadOnlyList<PartnerId> Partners, int Count, int Seed) : ICommand<int>
{
    /// <summary>Whether so many ties fit between so many partners: at most half of all pairs, so that each is found quickly.</summary>
    public static bool Fit(int partners, int ties) => ties >= 0 && ties <= (long)partners * (partners - 1) / 4;
}

internal sealed class PopulateTiesRules : AbstractValidator<PopulateTies>
{
    public PopulateTiesRules() =>
        RuleFor(populate => populate.Count).Must((populate, count) => PopulateTies.Fit(populate.Partners.Count, count)).WithMessage(_ => Texts.Say("Ties.PopulateTooMany"));
}

internal sealed class PopulateTiesHandler(IBulkChanges bulk, TimeProvider clock) : ICommandHandler<PopulateTies, int>
{
    private const int Neighbourhood = 40;
    private const int Years = 5;
    private const int DaysInYear = 365;

    public async Task<Outcome<int>> Handle(PopulateTies populate, CancellationToken ct)
    {
        var (chance, kinds, known) = (new Random(populate.Seed), Enum.GetValues<TieKind>(), new HashSet<(int, int)>());
        while (known.Count < populate.Count)
        {
            var one = chance.Next(populate.Partners.Count);
            var other = Other(chance, one, populate.Partners.Count);
            if (one == other || !known.Add((Math.Min(one, other), Math.Max(one, other)))) continue;
            var tie = Tie.Record(populate.Partners[one], populate.Partners[other], new TieCard([kinds[chance.Next(kinds.Length)]], clock.Today().AddDays(-chance.Next(Years * DaysInYear))), clock.Today(), clock.Now());
            foreach (var side in (PartnerId[])[tie.Low, tie.High])
            {
                if (chance.Next(3) > 0) tie.Rate(side, new TieOpinion(new TieLevel(chance.Next(TieLevel.Lowest + 1, TieLevel.Highest + 1))), clock.Today(), null, clock.Now());
            }

            await bulk.Add(tie, ct);
            foreach (var rating in tie.Ratings) await bulk.Add(rating, ct);
        }

        return known.Count;
    }

    /// <summary>Six times in ten somebody near, three in ten one of the few that many know, else anybody.</summary>
    private static int Other(Random chance, int one, int count) => chance.Next(10) switch
    {
        < 6 => (one + chance.Next(1, Math.Min(Neighbourhood, count) + 1)) % count,
        < 9 => (int)(count * Math.Pow(chance.NextDouble(), 3)),
        _ => chance.Next(count),
    };
}
