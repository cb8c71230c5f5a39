namespace NetwerkRegie.Architecture.Tests.Compiled;

/// <summary>A method of some type that a body calls or takes the address of.</summary>
public sealed record Call(TypeName On, string Method);

/// <summary>A type of ours with everything it names, lambdas and iterators included, which the compiler puts in types of their own.</summary>
public sealed class CodeType(TypeName name)
{
    public TypeName Name { get; } = name;

    public TypeName? Base { get; set; }

    public HashSet<TypeName> Interfaces { get; } = [];

    /// <summary>In order, an attribute given twice stands here twice.</summary>
    public List<TypeName> Attributes { get; } = [];

    /// <summary>Every type that a declaration, an attribute or a method body names, itself left out.</summary>
    public HashSet<TypeName> Names { get; } = [];

    public HashSet<Call> Calls { get; } = [];

    /// <summary>Properties that anybody may set at any time.</summary>
    public List<string> OpenSetters { get; } = [];

    public bool IsInternal { get; set; }

    public bool IsSealed { get; set; }

    public bool IsAbstract { get; set; }

    public bool IsInterface { get; set; }

    public bool IsStatic => IsAbstract && IsSealed;

    public bool IsEnum => Base?.FullName == "System.Enum";

    public override string ToString() => Name.FullName;
}
