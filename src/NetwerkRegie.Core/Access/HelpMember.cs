using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Access;

/// <summary>The administrator gets a link with which the member chooses a password, to hand over in person. Whoever holds that link comes in, so it is never handed over unseen.</summary>
[Allow(Role.Administrator)]
[NotUndoable("Access.LinkCannotBeTakenBack")]
public sealed record HandOverLink(MemberId Member) : ICommand<Nothing>;

internal sealed class HandOverLinkHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<HandOverLink, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(HandOverLink help, CancellationToken ct)
    {
        if (await db.Members().Load(help.Member, ct) is not { } member) return Outcome.NotFound;
        return member.GetHelp(clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}

/// <summary>The second step and the passkeys of a member who lost them are switched off.</summary>
[Allow(Role.Administrator)]
[NotUndoable("Access.SecondStepCannotComeBack")]
public sealed record ForgetSecondStep(MemberId Member) : ICommand<Nothing>;

internal sealed class ForgetSecondStepHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<ForgetSecondStep, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ForgetSecondStep forget, CancellationToken ct)
    {
        if (await db.Members().Load(forget.Member, ct) is not { } member) return Outcome.NotFound;
        return member.GetHelp(clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
