using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Regions;

/// <summary>How large an area is.</summary>
public enum AreaLevel
{
    /// <summary>Gemeente.</summary>
    Municipality = 1,

    /// <summary>Wijk.</summary>
    District = 2,

    /// <summary>Buurt.</summary>
    Neighbourhood = 3,
}

/// <summary>
/// A CBS code: GM and 4 digits, WK and 6, BU and 8. The digits of an area begin with those of the area it lies in.
/// Fictional districts have Z and a letter in place of two digits, which CBS never does.
/// </summary>
public readonly partial record struct AreaCode
{
    /// <summary>Longest code, in characters.</summary>
    public const int Longest = 10;

    private AreaCode(string value, AreaLevel level) => (Value, Level) = (value, level);

    /// <summary>The code, such as <c>WK036301</c>.</summary>
    public string Value { get; }

    /// <summary>How large the area is.</summary>
    public AreaLevel Level { get; }

    /// <summary>Whether CBS did not give the code.</summary>
    public bool IsFictional => Value.Contains('Z', StringComparison.Ordinal);

    /// <summary>The area it lies in: a district for a neighbourhood, a municipality for a district, none for a municipality.</summary>
    public AreaCode? Within => Level switch
    {
        AreaLevel.Neighbourhood => new AreaCode("WK" + Value[2..8], AreaLevel.District),
        AreaLevel.District => new AreaCode("GM" + Value[2..6], AreaLevel.Municipality),
        _ => null,
    };

    /// <summary>The area itself and every area it lies in.</summary>
    public IEnumerable<AreaCode> Upwards()
    {
        for (AreaCode? area = this; area is { } here; area = here.Within) yield return here;
    }

    /// <summary>The code in a text, or null when it is none.</summary>
    public static AreaCode? Read(string? text)
    {
        var code = text?.Trim().ToUpperInvariant() ?? "";
        if (!Pattern().IsMatch(code)) return null;
        return new AreaCode(code, code[0] switch { 'G' => AreaLevel.Municipality, 'W' => AreaLevel.District, _ => AreaLevel.Neighbourhood });
    }

    /// <inheritdoc />
    public override string ToString() => Value;

    [GeneratedRegex(@"\A(GM[0-9]{4}|WK[0-9]{4}([0-9]{2}|Z[A-Z])|BU[0-9]{4}([0-9]{2}|Z[A-Z])[0-9]{2})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
