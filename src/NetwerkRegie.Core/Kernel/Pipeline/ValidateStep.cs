using FluentValidation;
using MediatR;

namespace NetwerkRegie.Core.Kernel.Pipeline;

/// <summary>Checks the values of a message and lists everything that is wrong at once.</summary>
internal sealed class ValidateStep<TMessage, TOutcome>(IEnumerable<IValidator<TMessage>> validators) : IPipelineBehavior<TMessage, TOutcome>
    where TOutcome : IOutcome<TOutcome>
{
    public async Task<TOutcome> Handle(TMessage request, CancellationToken cancellationToken, RequestHandlerDelegate<TOutcome> next)
    {
        var errors = new List<FieldError>();
        foreach (var validator in validators)
        {
            var result = await validator.ValidateAsync(request, cancellationToken);
            errors.AddRange(result.Errors.Select(error => new FieldError(error.PropertyName, error.ErrorMessage)));
        }

        return errors.Count == 0 ? await next() : TOutcome.Failed(new Failure.Invalid(errors));
    }
}
