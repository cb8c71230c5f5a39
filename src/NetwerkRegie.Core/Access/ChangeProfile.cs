using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Access;

/// <summary>A member writes her own name and chooses the language of screen and mail.</summary>
[Allow]
public sealed record ChangeProfile(string? Name, Language Language, Guid Version) : ICommand<Nothing>;

internal sealed class ChangeProfileRules : AbstractValidator<ChangeProfile>
{
    public ChangeProfileRules()
    {
        RuleFor(change => change.Name).MustBeName();
        RuleFor(change => change.Language).IsInEnum();
    }
}

internal sealed class ChangeProfileHandler(NetworkDb db, ICurrentMember me, IVersions versions, TimeProvider clock) : ICommandHandler<ChangeProfile, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeProfile change, CancellationToken ct)
    {
        if (me.Id is not { } id || await db.Members().Load(id, ct) is not { } member) return Outcome.NotFound;
        if (await versions.IfStale(member, new OperationId(change.Version), ct) is { } stale) return stale;
        member.Introduce(change.Name!, change.Language, clock.Now());
        return Outcome.Done;
    }
}

/// <summary>The member herself.</summary>
[Allow]
public sealed record GetProfile : IQuery<MemberRow>;

internal sealed class GetProfileHandler(NetworkDb db, ICurrentMember me) : IQueryHandler<GetProfile, MemberRow>
{
    public async Task<Outcome<MemberRow>> Handle(GetProfile query, CancellationToken ct) =>
        await MemberRows.OfOne(db, me.Id, ct) is { } member ? member : Outcome.NotFound;
}
