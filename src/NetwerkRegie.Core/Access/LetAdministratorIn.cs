using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Access;

/// <summary>The person who comes with a new library becomes a member: its administrator, who keeps its network too until others are invited.</summary>
internal sealed class LetAdministratorIn(NetworkDb db, TimeProvider clock) : IEventHandler<LibraryFounded>
{
    public Task Handle(LibraryFounded news, CancellationToken ct)
    {
        db.Add(Member.Invite(news.Library, news.AdministratorName, news.AdministratorEmail, [Role.Administrator, Role.Coordinator], clock.Now()));
        return Task.CompletedTask;
    }
}

/// <summary>The person who comes with a new library is checked like any invited member.</summary>
internal sealed class LetAdministratorInRules : AbstractValidator<FoundLibrary>
{
    public LetAdministratorInRules(NetworkDb db)
    {
        RuleFor(found => found.AdministratorName).MustBeName();
        RuleFor(found => found.AdministratorEmail).MustBeMailAddress();
        RuleFor(found => found.AdministratorEmail).MustAsync(async (email, ct) =>
        {
            var address = Member.Address(email ?? "");
            return !await db.Members().AnyAsync(m => m.Email == address, ct);
        }).WithMessage(_ => Texts.Say("Access.EmailInUse"));
    }
}

/// <summary>Whether nobody has ever been let in, so that the program must be set up first.</summary>
[Public]
public sealed record IsNetworkEmpty : IQuery<bool>;

internal sealed class IsNetworkEmptyHandler(NetworkDb db) : IQueryHandler<IsNetworkEmpty, bool>
{
    public async Task<Outcome<bool>> Handle(IsNetworkEmpty query, CancellationToken ct) => !await db.Members().AnyAsync(ct);
}
