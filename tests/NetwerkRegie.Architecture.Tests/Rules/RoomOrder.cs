using NetwerkRegie.Architecture.Tests.Compiled;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>Rooms stand in order: a room uses those before it, and the kernel knows no room. (Architecture 2.2.)</summary>
internal sealed class RoomOrder : IRule
{
    public IEnumerable<string> Violations(CodeBase code) => Unplaced(code).Concat(Backwards(code));

    private static IEnumerable<string> Unplaced(CodeBase code) =>
        from type in code.InCore()
        where !Agreed.Rooms.Contains(type.Name.Room()) && !Agreed.OutsideRooms.ContainsKey(type.Name.Outermost)
        select $"{type} stands in no room of the house.";

    private static IEnumerable<string> Backwards(CodeBase code) =>
        from type in code.InCore()
        let place = Place(type.Name)
        where place >= 0
        from other in type.Names
        where Place(other) > place
        select $"{type} names {other}, but {type.Name.Room()} comes before {other.Room()}.";

    private static int Place(TypeName type) => Array.IndexOf(Agreed.Rooms, type.Room());
}
