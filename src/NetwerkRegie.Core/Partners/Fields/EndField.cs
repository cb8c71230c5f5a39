using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>A field ends; it is asked no longer, and what was answered stays.</summary>
[Allow(Role.Coordinator, Role.Administrator)]
public sealed record EndField(PartnerFieldId Field) : ICommand<Nothing>;

internal sealed class EndFieldHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<EndField, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(EndField end, CancellationToken ct)
    {
        if (await db.PartnerFields().FirstOrDefaultAsync(f => f.Id == end.Field, ct) is not { } field) return Outcome.NotFound;
        return field.End(clock.Today()) is { } refusal ? refusal : Outcome.Done;
    }
}
