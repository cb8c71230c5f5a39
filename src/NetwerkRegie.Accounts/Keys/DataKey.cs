namespace NetwerkRegie.Accounts.Keys;

/// <summary>A key that protects cookies and forms, as the framework wrote it.</summary>
public sealed class DataKey
{
    private DataKey()
    {
    }

    /// <summary>The framework's name for it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The key.</summary>
    public string Xml { get; private set; } = "";

    internal static DataKey Of(string name, string xml) => new() { Name = name, Xml = xml };
}
