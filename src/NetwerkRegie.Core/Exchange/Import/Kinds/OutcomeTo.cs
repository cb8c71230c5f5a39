using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Exchange.Import.Kinds;

/// <summary>Tells what came of a message in other words, and keeps its receipt.</summary>
internal static class OutcomeTo
{
    public static Outcome<TOther> To<T, TOther>(this Outcome<T> outcome, Func<T, TOther> tell)
    {
        if (outcome.Failure is { } failure) return failure;
        Outcome<TOther> told = tell(outcome.Value);
        return outcome.Receipt is { } receipt ? told.With(receipt) : told;
    }
}
