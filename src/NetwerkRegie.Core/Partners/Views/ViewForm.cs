using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Views;

/// <summary>A view as typed.</summary>
public sealed record ViewForm
{
    /// <summary>The name on its tab.</summary>
    public string? Name { get; init; }

    /// <summary>A <see cref="ViewAudience"/>.</summary>
    public string? Audience { get; init; } = nameof(ViewAudience.Me);

    /// <summary>The question as it stands in the address, without the question mark.</summary>
    public string? Query { get; init; }

    /// <summary>The version the form was opened on.</summary>
    public Guid Version { get; init; }

    internal ViewFacts ToFacts() => new(Name!.Trim(), Enum.Parse<ViewAudience>(Audience!), Query ?? "");

    internal static ViewForm Of(SavedView view) => new() { Name = view.Name, Audience = view.Audience.ToString(), Query = view.Query, Version = view.Version.Value };
}

/// <summary>What a view must be like.</summary>
internal sealed class ViewFormRules : AbstractValidator<ViewForm>
{
    public ViewFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => Texts.Say("Partners.Views.NameNeeded"));
        RuleFor(form => form.Name).MaximumLength(SavedView.LongestName).WithMessage(_ => Texts.Say("Partners.TextTooLong", SavedView.LongestName));
        RuleFor(form => form.Audience).Must(typed => Enum.TryParse<ViewAudience>(typed, out var audience) && Enum.IsDefined(audience)).WithMessage(_ => Texts.Say("Partners.Views.AudienceNeeded"));
        RuleFor(form => form.Query).MaximumLength(SavedView.LongestQuery).WithMessage(_ => Texts.Say("Partners.Views.TooMuch"));
    }
}

/// <summary>Only a network coordinator shares views with others.</summary>
public sealed record SharingIsForCoordinators : Refusal;

/// <summary>The view is kept by somebody else.</summary>
public sealed record NotYourView(string Name) : Refusal;

/// <summary>So many views are no help to anybody.</summary>
public sealed record TooManyViews(int Most) : Refusal;

/// <summary>What a member may do with views.</summary>
internal static class ViewRights
{
    public static bool Shares(this ICurrentMember me) => me.IsOperator || me.Roles.Contains(Role.Coordinator);

    public static bool Keeps(this ICurrentMember me, SavedView view) => me.IsOperator || view.IsKeptBy(me.Id, me.Partner, me.Shares());
}
