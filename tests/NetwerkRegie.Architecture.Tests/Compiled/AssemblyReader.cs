using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NetwerkRegie.Architecture.Tests.Compiled;

/// <summary>Reads the types of one assembly. What the compiler generated for a type counts as the type's own.</summary>
internal sealed class AssemblyReader
{
    private readonly PEReader file;
    private readonly MetadataReader metadata;
    private readonly NamedTypes named;
    private readonly Dictionary<string, CodeType> types = new(StringComparer.Ordinal);

    public AssemblyReader(PEReader file, MetadataReader metadata)
    {
        (this.file, this.metadata) = (file, metadata);
        Assembly = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        named = new(Assembly);
    }

    public string Assembly { get; }

    public IReadOnlyCollection<CodeType> Types()
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            if (OwnerOf(handle) is { } owner) Read(handle, owner);
        }
        foreach (var type in types.Values) type.Names.RemoveWhere(name => name.FullName == type.Name.FullName || name.IsGenerated);
        return types.Values;
    }

    // The type itself, or for a generated one the nearest type around it that somebody wrote.
    private CodeType? OwnerOf(TypeDefinitionHandle handle)
    {
        var name = named.Of(metadata, handle);
        while (name.IsGenerated)
        {
            var around = metadata.GetTypeDefinition(handle).GetDeclaringType();
            if (around.IsNil) return null;
            (handle, name) = (around, named.Of(metadata, around));
        }
        if (!types.TryGetValue(name.FullName, out var type)) types.Add(name.FullName, type = Declare(handle, name));
        return type;
    }

    private CodeType Declare(TypeDefinitionHandle handle, TypeName name)
    {
        var definition = metadata.GetTypeDefinition(handle);
        var attributes = definition.Attributes;
        var type = new CodeType(name)
        {
            Base = Of(definition.BaseType).FirstOrDefault(),
            IsInternal = (attributes & TypeAttributes.VisibilityMask) is not (TypeAttributes.Public or TypeAttributes.NestedPublic),
            IsSealed = attributes.HasFlag(TypeAttributes.Sealed),
            IsAbstract = attributes.HasFlag(TypeAttributes.Abstract),
            IsInterface = attributes.HasFlag(TypeAttributes.Interface),
        };
        type.Attributes.AddRange(definition.GetCustomAttributes().Select(AttributeType).OfType<TypeName>());
        foreach (var each in definition.GetInterfaceImplementations())
        {
            var @interface = Of(metadata.GetInterfaceImplementation(each).Interface);
            type.Interfaces.Add(@interface[0]);
            type.Names.UnionWith(@interface.Skip(1));
        }
        type.OpenSetters.AddRange(definition.GetProperties().Select(metadata.GetPropertyDefinition).Where(IsOpen).Select(property => metadata.GetString(property.Name)));
        return type;
    }

    private void Read(TypeDefinitionHandle handle, CodeType owner)
    {
        var definition = metadata.GetTypeDefinition(handle);
        owner.Names.UnionWith(Of(definition.BaseType));
        Note(definition.GetCustomAttributes(), owner);
        Note(definition.GetGenericParameters(), owner);
        foreach (var property in definition.GetProperties().Select(metadata.GetPropertyDefinition)) Note(property.GetCustomAttributes(), owner);
        foreach (var field in definition.GetFields().Select(metadata.GetFieldDefinition))
        {
            owner.Names.UnionWith(field.DecodeSignature(named, null));
            Note(field.GetCustomAttributes(), owner);
        }
        foreach (var method in definition.GetMethods().Select(metadata.GetMethodDefinition)) Read(method, owner);
    }

    private void Read(MethodDefinition method, CodeType owner)
    {
        owner.Names.UnionWith(named.Of(method.DecodeSignature(named, null)));
        Note(method.GetCustomAttributes(), owner);
        Note(method.GetGenericParameters(), owner);
        foreach (var parameter in method.GetParameters().Select(metadata.GetParameter)) Note(parameter.GetCustomAttributes(), owner);
        if (method.RelativeVirtualAddress == 0) return;
        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            owner.Names.UnionWith(metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(named, null).SelectMany(local => local));
        }
        foreach (var region in body.ExceptionRegions) owner.Names.UnionWith(Of(region.CatchType));
        foreach (var token in Instructions.Tokens(body.GetILBytes() ?? [])) Note(token, owner);
    }

    private void Note(CustomAttributeHandleCollection attributes, CodeType owner) =>
        owner.Names.UnionWith(attributes.Select(AttributeType).OfType<TypeName>());

    private void Note(GenericParameterHandleCollection parameters, CodeType owner)
    {
        foreach (var constraint in parameters.Select(metadata.GetGenericParameter).SelectMany(parameter => parameter.GetConstraints()))
        {
            owner.Names.UnionWith(Of(metadata.GetGenericParameterConstraint(constraint).Type));
        }
    }

    private void Note(EntityHandle token, CodeType owner)
    {
        switch (token.Kind)
        {
            case HandleKind.MethodSpecification:
                var generic = metadata.GetMethodSpecification((MethodSpecificationHandle)token);
                owner.Names.UnionWith(generic.DecodeSignature(named, null).SelectMany(argument => argument));
                Note(generic.Method, owner);
                break;
            case HandleKind.MemberReference:
                var member = metadata.GetMemberReference((MemberReferenceHandle)token);
                var on = Of(member.Parent);
                owner.Names.UnionWith(on);
                if (member.GetKind() == MemberReferenceKind.Field) owner.Names.UnionWith(member.DecodeFieldSignature(named, null));
                else Note(on, metadata.GetString(member.Name), member.DecodeMethodSignature(named, null), owner);
                break;
            case HandleKind.MethodDefinition:
                var method = metadata.GetMethodDefinition((MethodDefinitionHandle)token);
                var declaring = named.Of(metadata, method.GetDeclaringType());
                owner.Names.Add(declaring);
                Note([declaring], metadata.GetString(method.Name), method.DecodeSignature(named, null), owner);
                break;
            case HandleKind.FieldDefinition:
                var field = metadata.GetFieldDefinition((FieldDefinitionHandle)token);
                owner.Names.Add(named.Of(metadata, field.GetDeclaringType()));
                owner.Names.UnionWith(field.DecodeSignature(named, null));
                break;
            default:
                owner.Names.UnionWith(Of(token));
                break;
        }
    }

    // What a called method takes and gives is used as well, also where `var` keeps its name out of the source.
    private void Note(ImmutableArray<TypeName> on, string method, MethodSignature<ImmutableArray<TypeName>> signature, CodeType owner)
    {
        owner.Names.UnionWith(named.Of(signature));
        if (on.Length > 0) owner.Calls.Add(new(on[0], method));
    }

    private TypeName? AttributeType(CustomAttributeHandle handle)
    {
        var constructor = metadata.GetCustomAttribute(handle).Constructor;
        var type = constructor.Kind == HandleKind.MemberReference
            ? metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent
            : metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
        return Of(type).FirstOrDefault();
    }

    private bool IsOpen(PropertyDefinition property)
    {
        var setter = property.GetAccessors().Setter;
        if (setter.IsNil) return false;
        var method = metadata.GetMethodDefinition(setter);
        var isInit = method.DecodeSignature(named, null).ReturnType.Any(type => type.Name == "IsExternalInit");
        return !isInit && (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public;
    }

    private ImmutableArray<TypeName> Of(EntityHandle type) => type.IsNil ? [] : named.Of(metadata, type);
}
