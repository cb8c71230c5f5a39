using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>The form to change a field with, filled in as it is now; the empty one for a new field.</summary>
[Allow(Role.Coordinator, Role.Administrator)]
public sealed record GetFieldForm(PartnerFieldId? Field) : IQuery<FieldToChange>;

/// <summary>The form, and whether the field has ended.</summary>
public sealed record FieldToChange(FieldForm Form, bool HasEnded);

internal sealed class GetFieldFormHandler(NetworkDb db) : IQueryHandler<GetFieldForm, FieldToChange>
{
    private const int Step = 10;

    public async Task<Outcome<FieldToChange>> Handle(GetFieldForm get, CancellationToken ct)
    {
        if (get.Field is not { } id) return new FieldToChange(new FieldForm { Position = (await db.PartnerFields().MaxAsync(f => (int?)f.Position, ct) ?? 0) + Step }, false);
        return await db.PartnerFields().AsNoTracking().Include(f => f.Choices).FirstOrDefaultAsync(f => f.Id == id, ct) is { } field ? new FieldToChange(FieldForm.Of(field), field.EndedOn is not null) : Outcome.NotFound;
    }
}
