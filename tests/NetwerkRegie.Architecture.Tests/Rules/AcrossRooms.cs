using NetwerkRegie.Architecture.Tests.Compiled;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>
/// Across rooms go typed ids, enums, events, rows (`PartnerRow`, `db.PartnerRows()`) and extension points; never another room's entity, table or handler.
/// Who composes, such as a job, may send another room's messages, and so name what they take; a handler may not. (Architecture 2.3.)
/// </summary>
internal sealed class AcrossRooms : IRule
{
    public IEnumerable<string> Violations(CodeBase code)
    {
        var open = OpenTypes(code);
        var sendable = Sendable(code);
        var trespasses =
            from type in code.InCore()
            where type.Name.Room() is not null
            from name in type.Names
            where name.Room() is { } room && room != "Kernel" && room != type.Name.Room()
            where code.Find(name) is { } other && !MayName(code, open, type, other) && !(MaySend(code, type) && sendable.Contains(other))
            select $"{type} names {name} of another room.";
        return trespasses.Concat(StrayIds(code)).Concat(ImpureShares(code));
    }

    private static bool MayName(CodeBase code, HashSet<string> open, CodeType type, CodeType other) =>
        other.IsEnum || other.Name.IsRow() || other.IsShared() || code.IsEvent(other) || open.Contains(other.Name.Outermost) || IsWayToRows(code, type, other);

    private static bool MaySend(CodeBase code, CodeType type) => !code.IsHandler(type) && !code.IsEntity(type.Name);

    // The messages, and the plain data of their own room that they are made of.
    private static HashSet<CodeType> Sendable(CodeBase code)
    {
        var found = new HashSet<CodeType>();
        var toVisit = new Queue<CodeType>(code.InCore().Where(code.IsMessage));
        while (toVisit.TryDequeue(out var type))
        {
            if (!found.Add(type)) continue;
            var parts = type.Names.Where(name => name.Room() == type.Name.Room() && !code.IsTable(name) && !code.IsEntity(name)).Select(code.Find).OfType<CodeType>();
            foreach (var part in parts.Where(part => part.IsConcrete() && !code.IsHandler(part))) toVisit.Enqueue(part);
        }
        return found;
    }

    // A static class of which only methods are called that are named after the rows they give: `db.PartnerRows()`.
    private static bool IsWayToRows(CodeBase code, CodeType type, CodeType other)
    {
        if (!other.IsStatic || code.IsTable(other.Name)) return false;
        var calls = type.Calls.Where(call => call.On == other.Name).ToList();
        return calls.Count > 0 && calls.TrueForAll(call => call.Method.EndsWith("Rows", StringComparison.Ordinal));
    }

    // What an extension point takes and gives belongs to it, as far as it is plain data.
    private static HashSet<string> OpenTypes(CodeBase code)
    {
        var points = code.Types.Where(type => Agreed.ExtensionPoints.ContainsKey(type.Name.FullName)).ToList();
        var plain = points.SelectMany(point => point.Names).Where(name => !code.IsEntity(name) && !code.IsTable(name));
        return [.. Agreed.ExtensionPoints.Keys, .. plain.Select(name => name.Outermost)];
    }

    private static IEnumerable<string> ImpureShares(CodeBase code) =>
        from type in code.InCore()
        where type.IsShared()
        from name in type.Names
        where !name.IsIn("System") && (!name.IsIn(Agreed.Core) || code.IsEntity(name) || code.IsTable(name) || name.OutermostName == "NetworkDb")
        select $"{type} is shared by rooms and names {name}: share plain data and pure functions only.";

    private static IEnumerable<string> StrayIds(CodeBase code) =>
        from type in code.InCore()
        where type.IsId() && type.Name.Room() != "Kernel"
        select $"{type} is a typed id outside the kernel, where other rooms cannot reach it.";
}
