namespace NetwerkRegie.Architecture.Tests.Compiled;

/// <summary>A type as metadata names it: without type arguments, nested types after a plus.</summary>
/// <param name="Assembly">Where it is declared, or where the reference says it is.</param>
/// <param name="FullName">Namespace and name, the same for `Outcome` and `Outcome&lt;T&gt;`.</param>
public sealed record TypeName(string Assembly, string FullName)
{
    public string Outermost => FullName.Split('+')[0];

    public string Namespace => Outermost.Contains('.', StringComparison.Ordinal) ? Outermost[..Outermost.LastIndexOf('.')] : "";

    /// <summary>The name of the outermost type, without its namespace.</summary>
    public string OutermostName => Outermost[(Outermost.LastIndexOf('.') + 1)..];

    /// <summary>The name of the type itself, without namespace and without the types around it.</summary>
    public string Name => FullName[(FullName.LastIndexOfAny(['.', '+']) + 1)..];

    /// <summary>Whether the compiler made it up: closures, state machines, collections.</summary>
    public bool IsGenerated => FullName.Contains('<', StringComparison.Ordinal) || Namespace is "Microsoft.CodeAnalysis";

    public bool IsIn(string @namespace) => Namespace == @namespace || Namespace.StartsWith(@namespace + ".", StringComparison.Ordinal);

    public override string ToString() => FullName;
}
