using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NetwerkRegie.Architecture.Tests.Compiled;

/// <summary>Compiled assemblies of ours, read without loading them: which types there are and whom they name.</summary>
public sealed class CodeBase
{
    private readonly Dictionary<string, CodeType> byName = new(StringComparer.Ordinal);

    /// <summary>For each assembly the assemblies it refers to.</summary>
    public Dictionary<string, IReadOnlyList<string>> References { get; } = new(StringComparer.Ordinal);

    public IEnumerable<CodeType> Types => byName.Values;

    /// <summary>The program as it was built.</summary>
    public static CodeBase Built { get; } = From(Directory
        .EnumerateFiles(AppContext.BaseDirectory, "NetwerkRegie.*.dll")
        .Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal))
        .Select(File.ReadAllBytes));

    public static CodeBase From(IEnumerable<byte[]> assemblies)
    {
        var code = new CodeBase();
        foreach (var assembly in assemblies) code.Read(assembly);
        foreach (var type in code.Types) code.DropInherited(type.Interfaces, type);
        foreach (var type in code.Types) type.Names.UnionWith(type.Interfaces);
        return code;
    }

    public CodeType? Find(TypeName name) => byName.GetValueOrDefault(name.FullName);

    /// <summary>The type's base classes, nearest first, as far as they are known.</summary>
    public IEnumerable<TypeName> BasesOf(CodeType type)
    {
        for (var @base = type.Base; @base is not null; @base = Find(@base)?.Base) yield return @base;
    }

    /// <summary>All interfaces of the type, also those of its bases and those that its interfaces stand for.</summary>
    public IEnumerable<TypeName> InterfacesOf(CodeType type)
    {
        var fromBase = type.Base is { } @base && Find(@base) is { } known ? InterfacesOf(known) : [];
        return type.Interfaces.SelectMany(each => Find(each) is { } found ? InterfacesOf(found).Prepend(each) : [each]).Concat(fromBase).Distinct();
    }

    public bool Derives(CodeType type, string from) => BasesOf(type).Any(@base => @base.FullName == from);

    public bool Derives(TypeName name, string from) => name.FullName == from || (Find(name) is { } type && Derives(type, from));

    public bool Implements(CodeType type, string @interface) => InterfacesOf(type).Any(each => each.FullName == @interface);

    private void Read(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        var metadata = file.GetMetadataReader();
        var reader = new AssemblyReader(file, metadata);
        References[reader.Assembly] = [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
        foreach (var type in reader.Types()) byName[type.Name.FullName] = type;
    }

    // The compiler lists what an interface inherits as if the author had named it: a command would seem to name MediatR.
    private void DropInherited(HashSet<TypeName> interfaces, CodeType type)
    {
        var inherited = interfaces.Select(Find).OfType<CodeType>().SelectMany(InterfacesOf).ToHashSet();
        if (type.Base is { } @base && Find(@base) is { } known) inherited.UnionWith(InterfacesOf(known));
        interfaces.ExceptWith(inherited);
    }
}
