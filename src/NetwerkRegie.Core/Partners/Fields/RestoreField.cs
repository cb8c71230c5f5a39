using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>A field is asked again.</summary>
[Allow(Role.Coordinator, Role.Administrator)]
public sealed record RestoreField(PartnerFieldId Field) : ICommand<Nothing>;

internal sealed class RestoreFieldHandler(NetworkDb db) : ICommandHandler<RestoreField, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RestoreField restore, CancellationToken ct)
    {
        if (await db.PartnerFields().FirstOrDefaultAsync(f => f.Id == restore.Field, ct) is not { } field) return Outcome.NotFound;
        return field.Restore() is { } refusal ? refusal : Outcome.Done;
    }
}
