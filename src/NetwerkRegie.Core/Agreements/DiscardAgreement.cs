using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>A draft that came to nothing leaves the register, with its documents.</summary>
[Allow(Role.Coordinator)]
public sealed record DiscardAgreement(AgreementId Agreement) : ICommand<Nothing>;

internal sealed class DiscardAgreementHandler(NetworkDb db) : ICommandHandler<DiscardAgreement, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(DiscardAgreement discard, CancellationToken ct)
    {
        if (await db.Agreements().Load(discard.Agreement, ct) is not { } agreement) return Outcome.NotFound;
        if (agreement.Discard() is { } refusal) return refusal;
        db.Remove(agreement);
        return Outcome.Done;
    }
}
