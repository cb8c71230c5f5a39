namespace NetwerkRegie.Core.Partners;

/// <summary>The sector a partner belongs to; it decides the shape and colour a partner has everywhere. The numbers are stored, so they never change.</summary>
public enum PartnerType
{
    /// <summary>Bibliotheek: a public library, itself a partner in the network.</summary>
    Library = 1,

    /// <summary>Gemeente: a municipality or one of its departments.</summary>
    Municipality = 2,

    /// <summary>Ziekenhuis: a hospital or specialist clinic.</summary>
    Hospital = 3,

    /// <summary>Eerstelijn: general practitioners, physiotherapists, midwives, pharmacies.</summary>
    PrimaryCare = 4,

    /// <summary>Welzijn: welfare work, neighbourhood teams, volunteers' organisations.</summary>
    Welfare = 5,

    /// <summary>School: from kindergarten to vocational training.</summary>
    School = 6,

    /// <summary>Ondernemer: a shop, a company or an association of them.</summary>
    Entrepreneur = 7,

    /// <summary>Anders: every other partner, such as a housing corporation or a sports club.</summary>
    Other = 8,
}
