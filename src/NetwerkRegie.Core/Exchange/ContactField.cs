namespace NetwerkRegie.Core.Exchange;

/// <summary>What a column of a list of persons can mean to us; the choices of the mapping page.</summary>
public enum ContactField
{
    /// <summary>Left out of the import.</summary>
    Ignore,
    Name,
    FirstName,
    Infix,
    LastName,
    Function,
    Department,
    Email,
    Phone,
    Organisation,
    OrganisationNumber,
    Place,
}
