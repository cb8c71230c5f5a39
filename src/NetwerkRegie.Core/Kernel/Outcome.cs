namespace NetwerkRegie.Core.Kernel;

/// <summary>A rule that said no: a named record, whose sentence stands in the texts under <c>Refusal.TypeName</c>.</summary>
public abstract record Refusal;

/// <summary>A value that is not right, and beside which field that is said. Field is empty when it concerns the whole form.</summary>
public sealed record FieldError(string Field, string Message)
{
    /// <summary>The row that is in the way, for a page that can lead there.</summary>
    public Guid? About { get; init; }
}

/// <summary>A field, in the words of the screen, that somebody else changed while a form was open: its value when the form was opened, its value now, who did it and when (UTC).</summary>
public sealed record FieldChange(string Field, string? Before, string? Now, string By, DateTime At);

/// <summary>Why a message was not carried out.</summary>
public abstract record Failure
{
    /// <summary>Some values are not right; all of them are listed at once.</summary>
    public sealed record Invalid(IReadOnlyList<FieldError> Errors) : Failure;

    /// <summary>A rule of the domain said no.</summary>
    public sealed record Refused(Refusal Refusal) : Failure;

    /// <summary>The row is not there, or not yours, which is told alike.</summary>
    public sealed record NotFound : Failure;

    /// <summary>Somebody else changed the row meanwhile; <paramref name="Version"/> is the one to save against after reading the changes.</summary>
    public sealed record Stale(IReadOnlyList<FieldChange> Changes, OperationId? Version) : Failure;

    /// <summary>The sender lacks every role that may do this.</summary>
    public sealed record Forbidden(IReadOnlyList<Role> Roles) : Failure;
}

/// <summary>What a command left behind: its operation, whether it can be undone, and how long it had to wait for another writer.</summary>
public sealed record Receipt(OperationId? Operation, bool Undoable, TimeSpan Waited);

/// <summary>Nothing to tell but that it was done.</summary>
public sealed record Nothing
{
    /// <summary>The only one.</summary>
    public static readonly Nothing More = new();
}

/// <summary>What the pipeline must be able to do with any outcome.</summary>
/// <typeparam name="TSelf">The outcome's own type.</typeparam>
public interface IOutcome<TSelf>
    where TSelf : IOutcome<TSelf>
{
    /// <summary>Why it was not done, or null when it was.</summary>
    Failure? Failure { get; }

    /// <summary>An outcome that was not done.</summary>
    static abstract TSelf Failed(Failure failure);

    /// <summary>The same outcome with the receipt of its operation.</summary>
    TSelf With(Receipt receipt);
}

/// <summary>What came of a message: the value, or the reason why not. Exceptions are bugs; a refusal is an outcome.</summary>
/// <typeparam name="T">What the message gives when it is done.</typeparam>
public sealed class Outcome<T> : IOutcome<Outcome<T>>
{
    private readonly T? value;

    private Outcome(T? value, Failure? failure, Receipt? receipt) => (this.value, Failure, Receipt) = (value, failure, receipt);

    /// <inheritdoc />
    public Failure? Failure { get; }

    /// <summary>Set for a command that was done.</summary>
    public Receipt? Receipt { get; }

    /// <summary>Whether it was done.</summary>
    public bool IsDone => Failure is null;

    /// <summary>The value; asking for it when it was not done is a bug.</summary>
    public T Value => Failure is null ? value! : throw new InvalidOperationException($"No value: {Failure.GetType().Name}");

    /// <inheritdoc />
    public static Outcome<T> Failed(Failure failure) => new(default, failure, null);

    /// <inheritdoc />
    public Outcome<T> With(Receipt receipt) => new(value, Failure, receipt);

    /// <summary>Done.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null, null);

    /// <summary>Not done, for the given reason.</summary>
    public static implicit operator Outcome<T>(Failure failure) => Failed(failure);

    /// <summary>A rule said no.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => Failed(new Failure.Refused(refusal));
}

/// <summary>The outcomes that need no value, in words that read well in a handler.</summary>
public static class Outcome
{
    /// <summary>The row is not there, or not yours.</summary>
    public static Failure NotFound { get; } = new Failure.NotFound();

    /// <summary>Done, nothing to tell.</summary>
    public static Outcome<Nothing> Done => Nothing.More;

    /// <summary>One value is not right.</summary>
    public static Failure Invalid(string field, string message) => new Failure.Invalid([new FieldError(field, message)]);

    /// <summary>Done, with a value whose type is an interface, where the conversion of the language does not reach.</summary>
    public static Outcome<T> Of<T>(T value) => value;
}
