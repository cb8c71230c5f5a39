using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace NetwerkRegie.Core.Kernel;

/// <summary>Who may send what, read once from the declarations on the messages.</summary>
public sealed class CommandRights
{
    private readonly FrozenDictionary<string, Type> messages;
    private readonly ConcurrentDictionary<Type, Rule> rules = new();

    /// <summary>Reads the declarations of an assembly; a message without exactly one is an error that stops the program.</summary>
    public CommandRights(params Assembly[] assemblies)
    {
        var found = assemblies.SelectMany(assembly => assembly.GetTypes()).Where(IsMessage).ToList();
        foreach (var message in found) rules[message] = Rule.Of(message);
        messages = found.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
    }

    /// <summary>Every message and the roles that may send it: null for everybody, empty for every member.</summary>
    public IReadOnlyDictionary<Type, IReadOnlyList<Role>?> All => rules.ToDictionary(rule => rule.Key, rule => rule.Value.Roles);

    /// <summary>Whether the member may send the message.</summary>
    public bool May(ICurrentMember member, Type message)
    {
        var rule = rules.GetOrAdd(message, Rule.Of);
        if (rule.Roles is null || member.IsOperator) return true;
        return member.Id is not null && (rule.Roles.Count == 0 || rule.Roles.Any(member.Roles.Contains));
    }

    /// <summary>Whether the member may send the message of that name; false for a name that no longer exists.</summary>
    public bool May(ICurrentMember member, string message) => messages.TryGetValue(message, out var type) && May(member, type);

    /// <summary>The roles that may send the message; empty when every member or everybody may.</summary>
    public IReadOnlyList<Role> RolesFor(Type message) => rules.GetOrAdd(message, Rule.Of).Roles ?? [];

    private static bool IsMessage(Type type) =>
        type is { IsAbstract: false, IsInterface: false } && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IMessage<>));

    private sealed record Rule(IReadOnlyList<Role>? Roles)
    {
        public static Rule Of(Type message)
        {
            var (allow, everybody) = (message.GetCustomAttribute<AllowAttribute>(), message.GetCustomAttribute<PublicAttribute>());
            if (allow is null == everybody is null) throw new InvalidOperationException($"{message.FullName} must say who may send it: exactly one of [Allow] and [Public]");
            return new Rule(allow?.Roles);
        }
    }
}
