using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>What was written down of a signature was wrong: the name or the day. The party stays the same.</summary>
[Allow(Role.Coordinator)]
public sealed record CorrectSignature(AgreementId Agreement, AgreementSignatureId Signature, SignatureForm Form) : ICommand<Nothing>;

internal sealed class CorrectSignatureRules : AbstractValidator<CorrectSignature>
{
    public CorrectSignatureRules(TimeProvider clock) => RuleFor(correct => correct.Form).SetValidator(new SignatureFormRules(clock));
}

internal sealed class CorrectSignatureHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<CorrectSignature, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(CorrectSignature correct, CancellationToken ct)
    {
        if (await db.Agreements().Load(correct.Agreement, ct) is not { } agreement || agreement.Signatures.All(known => known.Id != correct.Signature)) return Outcome.NotFound;
        agreement.Correct(correct.Signature, correct.Form.Signatory!, correct.Form.SignedOn!.Value, clock.Now());
        return Outcome.Done;
    }
}
