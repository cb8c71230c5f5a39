using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>The words of the history for entities and fields; a name without words is shown as it is.</summary>
public static class Words
{
    /// <summary>The word for a kind of row, from the key <c>Entity.Name</c>.</summary>
    public static string OfEntity(string entity) => Known($"Entity.{entity}") ?? entity;

    /// <summary>The word for a field, from its key <c>Field.Entity.Name</c>.</summary>
    public static string OfField(string field) => Known(field) ?? field.Split('.')[^1];

    private static string? Known(string key) => Texts.Has(key) ? Texts.Say(key) : null;
}
