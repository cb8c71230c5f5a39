using NetwerkRegie.Architecture.Tests.Compiled;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>
/// Entities, and the value objects they name, use System and the kernel's entities, ids and outcomes only, and change through
/// methods named after events. (Architecture 2.4 and habit 3.)
/// </summary>
internal sealed class PureEntities : IRule
{
    public IEnumerable<string> Violations(CodeBase code)
    {
        var entities = code.InCore().Where(type => type.Name.FullName != Agreed.Kernel + ".Entity" && code.IsEntity(type.Name)).ToList();
        var impure =
            from type in WithValueObjects(code, entities)
            from name in type.Names
            where !IsPure(code, name) && !(type.Name.Room() == "Kernel" && name.Room() == "Kernel")
            select $"{type} names {name}, which is no business of an entity or value object.";
        var open =
            from entity in entities
            from property in entity.OpenSetters
            select $"{entity}.{property} can be set by anyone: let it change through a method named after an event.";
        return impure.Concat(open);
    }

    private static HashSet<CodeType> WithValueObjects(CodeBase code, IEnumerable<CodeType> entities)
    {
        var found = new HashSet<CodeType>();
        var toVisit = new Queue<CodeType>(entities);
        while (toVisit.TryDequeue(out var type))
        {
            if (!found.Add(type)) continue;
            foreach (var other in type.Names.Where(MustBePure).Select(code.Find).OfType<CodeType>()) toVisit.Enqueue(other);
        }
        return found;
    }

    private static bool MustBePure(TypeName name) => name.Room() is { } room && (room != "Kernel" || IsOfEntities(name));

    private static bool IsOfEntities(TypeName name) => Agreed.KernelOfEntities.ContainsKey(name.OutermostName);

    private static bool IsPure(CodeBase code, TypeName name)
    {
        if (name.IsIn("System")) return true;
        if (name.Room() is not { } room) return false;
        if (room != "Kernel" || IsOfEntities(name)) return true;
        return code.Find(name) is { } type && (type.IsEnum || type.IsId() || code.Derives(type, "System.Attribute"));
    }
}
