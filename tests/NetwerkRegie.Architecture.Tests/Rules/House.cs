using NetwerkRegie.Architecture.Tests.Compiled;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>The words in which the rules speak of the house.</summary>
internal static class House
{
    /// <summary>The room of Core in which a type lives, or null outside Core.</summary>
    public static string? Room(this TypeName type) =>
        type.Namespace.StartsWith(Agreed.Core + ".", StringComparison.Ordinal) ? type.Namespace.Split('.')[2] : null;

    public static IEnumerable<CodeType> InCore(this CodeBase code) => code.Types.Where(type => type.Name.IsIn(Agreed.Core));

    public static bool IsEntity(this CodeBase code, TypeName type) => code.Derives(type, Agreed.Kernel + ".Entity");

    public static bool IsEvent(this CodeBase code, CodeType type) => code.Implements(type, Agreed.Kernel + ".IEvent");

    public static bool IsCommand(this CodeBase code, CodeType type) => code.Implements(type, Agreed.Kernel + ".ICommand");

    public static bool IsQuery(this CodeBase code, CodeType type) => code.Implements(type, Agreed.Kernel + ".IQuery");

    public static bool IsMessage(this CodeBase code, CodeType type) => code.IsCommand(type) || code.IsQuery(type);

    public static bool IsQueryHandler(this CodeBase code, CodeType type) => code.Implements(type, Agreed.Kernel + ".IQueryHandler");

    public static bool IsHandler(this CodeBase code, CodeType type) =>
        code.IsQueryHandler(type) || code.Implements(type, Agreed.Kernel + ".ICommandHandler") || code.Implements(type, Agreed.Kernel + ".IEventHandler");

    public static bool IsConcrete(this CodeType type) => type is { IsAbstract: false, IsInterface: false };

    /// <summary>A flat read model, or the class that makes it: `PartnerRow`, `PartnerRows`.</summary>
    public static bool IsRow(this TypeName type) =>
        type.OutermostName.EndsWith("Row", StringComparison.Ordinal) || type.OutermostName.EndsWith("Rows", StringComparison.Ordinal);

    /// <summary>A room's mapping or its way to it, such as `PartnerTable`; a table of a report is none, it knows no entity.</summary>
    public static bool IsTable(this CodeBase code, TypeName type) =>
        type.OutermostName.EndsWith("Table", StringComparison.Ordinal) && code.Find(type) is { } table && table.Names.Any(code.IsEntity);

    public static bool IsShared(this CodeType type) =>
        !type.IsInternal && Agreed.Shared.Keys.Any(key => type.Name.Outermost == key || type.Name.IsIn(key));

    public static bool IsId(this CodeType type) => type.Name.Name.EndsWith("Id", StringComparison.Ordinal) && type.Base?.FullName == "System.ValueType";
}
