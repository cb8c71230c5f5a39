using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>A library joins the consortium, with the first person who may let others in. The first one founds an empty network.</summary>
[Allow(Role.Administrator)]
public sealed record FoundLibrary(string? Name, string? Place, string? AdministratorName, string? AdministratorEmail) : ICommand<PartnerId>;

/// <summary>A library joined the consortium; the room that keeps members lets its administrator in.</summary>
public sealed record LibraryFounded(PartnerId Library, string AdministratorName, string AdministratorEmail) : IEvent;

internal sealed class FoundLibraryRules : AbstractValidator<FoundLibrary>
{
    private const int LongestPlace = 100;

    public FoundLibraryRules()
    {
        RuleFor(found => found.Name).NotEmpty().WithMessage(_ => Texts.Say("Access.LibraryIsMissing"))
            .MaximumLength(Partner.LongestName).WithMessage(_ => Texts.Say("Access.NameIsTooLong", Partner.LongestName));
        RuleFor(found => found.Place).NotEmpty().WithMessage(_ => Texts.Say("Access.PlaceIsMissing"))
            .MaximumLength(LongestPlace).WithMessage(_ => Texts.Say("Access.NameIsTooLong", LongestPlace));
    }
}

internal sealed class FoundLibraryHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<FoundLibrary, PartnerId>
{
    public Task<Outcome<PartnerId>> Handle(FoundLibrary found, CancellationToken ct)
    {
        var card = new PartnerCard(found.Name!.Trim(), PartnerType.Library) { Locations = [new Address(null, null, null, found.Place!.Trim())] };
        var library = Partner.Register(card, clock.Now(), inConsortium: true);
        db.Add(library);
        db.Raise(new LibraryFounded(library.Id, found.AdministratorName!, found.AdministratorEmail!));
        return Task.FromResult<Outcome<PartnerId>>(library.Id);
    }
}
