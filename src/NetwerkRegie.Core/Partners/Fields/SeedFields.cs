using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>Gives a network without fields of its own the first ones, with what is filled in already.</summary>
[Allow(Role.Administrator)]
public sealed record SeedFields(IReadOnlyList<FieldSeedRow> Fields) : ICommand<int>;

/// <summary>A field to begin with, and its answers by partner.</summary>
public sealed record FieldSeedRow(FieldForm Form, IReadOnlyDictionary<PartnerId, FieldAnswer> Answers);

internal sealed class SeedFieldsHandler(NetworkDb db) : ICommandHandler<SeedFields, int>
{
    public async Task<Outcome<int>> Handle(SeedFields seed, CancellationToken ct)
    {
        if (await db.PartnerFields().AnyAsync(ct)) return new NotEmpty();
        foreach (var row in seed.Fields)
        {
            var field = PartnerField.Define(row.Form.ToFacts());
            db.Add(field);
            db.AddRange(row.Answers.Select(answer => PartnerFieldValue.Of(answer.Key, field.Id, answer.Value)));
        }

        return seed.Fields.Count;
    }
}
