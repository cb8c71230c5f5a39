using System.Text.Json;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Regions;

/// <summary>Puts areas on the list, or corrects them: those given, or else the municipalities that come with the program. A second time changes nothing.</summary>
[Allow(Role.Administrator)]
public sealed record SeedAreas(IReadOnlyList<AreaFacts>? Areas = null) : ICommand<int>;

internal sealed class SeedAreasRules : AbstractValidator<SeedAreas>
{
    public SeedAreasRules() => RuleForEach(seed => seed.Areas).ChildRules(area =>
    {
        area.RuleFor(a => a.Code).Must(code => AreaCode.Read(code) is not null).WithMessage(_ => Texts.Say("Regions.CodeIsNoAreaCode"));
        area.RuleFor(a => a.Name).NotEmpty().MaximumLength(Area.LongestName);
        area.RuleFor(a => a.Year).InclusiveBetween(1900, 2100);
        area.RuleFor(a => a.Postcodes).MaximumLength(Area.LongestPostcodes).Matches(@"\A[1-9][0-9]{3}(-[1-9][0-9]{3})?( [1-9][0-9]{3}(-[1-9][0-9]{3})?)*\z").When(a => a.Postcodes is not null);
    });
}

internal sealed class SeedAreasHandler(NetworkDb db) : ICommandHandler<SeedAreas, int>
{
    public async Task<Outcome<int>> Handle(SeedAreas seed, CancellationToken ct)
    {
        var listed = await db.Areas().ToDictionaryAsync(area => (area.Code, area.Year), ct);
        var facts = seed.Areas ?? Shipped();
        foreach (var area in facts)
        {
            var code = AreaCode.Read(area.Code)!.Value;
            if (listed.TryGetValue((code.Value, area.Year), out var known)) known.Correct(area);
            else db.Add(listed[(code.Value, area.Year)] = Area.List(code, area));
        }

        return facts.Count;
    }

    private static List<AreaFacts> Shipped()
    {
        using var file = typeof(SeedAreas).Assembly.GetManifestResourceStream("NetwerkRegie.Core.Regions.Areas.data.json")!;
        using var json = JsonDocument.Parse(file);
        return json.RootElement.GetProperty("areas").Deserialize<List<AreaFacts>>(JsonSerializerOptions.Web)!;
    }
}
