using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Access;

/// <summary>Whether a library could be founded like this, without founding it: the page that sets the program up asks for a password too, and says everything at once.</summary>
[Allow(Role.Administrator)]
public sealed record CheckNewLibrary(FoundLibrary Library) : IQuery<Nothing>;

internal sealed class CheckNewLibraryRules : AbstractValidator<CheckNewLibrary>
{
    public CheckNewLibraryRules(IEnumerable<IValidator<FoundLibrary>> rules)
    {
        foreach (var rule in rules) RuleFor(check => check.Library).CustomAsync(async (library, context, ct) =>
        {
            foreach (var error in (await rule.ValidateAsync(library, ct)).Errors) context.AddFailure(error);
        });
    }
}

internal sealed class CheckNewLibraryHandler : IQueryHandler<CheckNewLibrary, Nothing>
{
    public Task<Outcome<Nothing>> Handle(CheckNewLibrary query, CancellationToken ct) => Task.FromResult(Outcome.Done);
}
