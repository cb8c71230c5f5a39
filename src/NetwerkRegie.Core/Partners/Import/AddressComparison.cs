using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>Compares addresses as people write them: accents, case and spaces do not make another place.</summary>
internal static class AddressComparison
{
    /// <summary>Everything that this address says, the other says too.</summary>
    public static bool IsWithin(this Address address, Address other) =>
        address.Country == other.Country && Says(address.Street, other.Street) && Says(address.Number, other.Number) && Says(address.Postcode, other.Postcode) && Says(address.Place, other.Place);

    /// <summary>The parts in a row of text, for people.</summary>
    public static string Line(this Address address)
    {
        var street = string.Join(' ', new[] { address.Street, address.Number }.OfType<string>());
        var place = string.Join(' ', new[] { address.Postcode, address.Place }.OfType<string>());
        return string.Join(", ", new[] { street, place }.Where(part => part.Length > 0));
    }

    private static bool Says(string? part, string? other) => part is null || (other is not null && Folding.Fold(part) == Folding.Fold(other));
}
