using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>The form to note a need with; only for who may note one.</summary>
[Allow(Role.Coordinator)]
public sealed record NewNeedForm : IQuery<NeedForm>;

internal sealed class NewNeedFormHandler : IQueryHandler<NewNeedForm, NeedForm>
{
    public Task<Outcome<NeedForm>> Handle(NewNeedForm query, CancellationToken ct) => Task.FromResult<Outcome<NeedForm>>(new NeedForm());
}
