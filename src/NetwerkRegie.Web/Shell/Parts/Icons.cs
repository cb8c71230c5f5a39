using System.Collections.Frozen;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>The drawings of all icons, on a grid of 20, in lines of 1.6 that take the colour of the words beside them.</summary>
public static class Icons
{
    private static readonly FrozenDictionary<string, string> Drawings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // Menu
        ["menu"] = """<path d="M3 5.5h14M3 10h14M3 14.5h14"/>""",
        ["work"] = """<path d="M3 11.5h3.6l1.4 2.5h4l1.4-2.5H17"/><path d="M5.2 4h9.6L17 11.5V16H3v-4.5z"/>""",
        ["network"] = """<circle cx="5" cy="6" r="2.3"/><circle cx="15" cy="5" r="2.3"/><circle cx="11" cy="15" r="2.3"/><path d="M7.2 5.8l5.5-.5M6.2 8l3.6 5M14.2 7.2l-2.4 5.6"/>""",
        ["partners"] = """<circle cx="7" cy="7" r="2.8"/><path d="M2 16.5c.4-3 2.4-4.6 5-4.6s4.6 1.6 5 4.6"/><path d="M12.5 4.5a2.7 2.7 0 010 5M14.5 12.3c2 .5 3.2 1.9 3.5 4.2"/>""",
        ["white-spots"] = """<rect x="3" y="3" width="5.5" height="5.5"/><rect x="11.5" y="3" width="5.5" height="5.5" stroke-dasharray="1.8 1.6"/><rect x="3" y="11.5" width="5.5" height="5.5"/><rect x="11.5" y="11.5" width="5.5" height="5.5"/>""",
        ["agreement"] = """<path d="M5 2.8h7l3.5 3.5V17H5z"/><path d="M12 2.8v3.7h3.5M7.5 10h5M7.5 13h5"/>""",
        ["initiative"] = """<path d="M4 17V3.5M4 4.2h10.5l-2.2 3.6 2.2 3.6H4"/>""",
        ["need"] = """<path d="M3 4h14v9.5H9.5L6 16.8v-3.3H3z"/><path d="M6.5 7.5h7M6.5 10H11"/>""",
        ["referral"] = """<path d="M3 10h12M10.5 5l5 5-5 5"/><path d="M3 5v10"/>""",
        ["team"] = """<circle cx="10" cy="5.5" r="2.4"/><circle cx="4.5" cy="8" r="1.8"/><circle cx="15.5" cy="8" r="1.8"/><path d="M6 16.5c.3-3.6 1.8-5.4 4-5.4s3.7 1.8 4 5.4zM2 14.5c.2-1.8 1-2.9 2.4-3M18 14.5c-.2-1.8-1-2.9-2.4-3"/>""",
        ["area"] = """<path d="M10 17.5s-5.5-5-5.5-9.2a5.5 5.5 0 0111 0c0 4.2-5.5 9.2-5.5 9.2z"/><circle cx="10" cy="8.3" r="2"/>""",
        ["heart"] = """<path d="M10 16.5S3 12.3 3 7.6c0-2.3 1.7-3.8 3.6-3.8 1.5 0 2.7.8 3.4 2.1.7-1.3 1.9-2.1 3.4-2.1 1.9 0 3.6 1.5 3.6 3.8 0 4.7-7 8.9-7 8.9z"/>""",
        ["screen"] = """<rect x="2.5" y="4" width="15" height="9.5"/><path d="M7 17h6M10 13.5V17"/>""",
        ["report"] = """<path d="M3 17V3M3 17h14"/><path d="M6.5 14v-4M10 14V6M13.5 14V8.5"/>""",
        ["export"] = """<path d="M10 12V3M6.5 6.2L10 2.8l3.5 3.4M3.5 12v5h13v-5"/>""",
        ["import"] = """<path d="M10 3v9M6.5 8.8l3.5 3.4 3.5-3.4M3.5 12v5h13v-5"/>""",
        ["settings"] = """<circle cx="10" cy="10" r="2.6"/><path d="M10 2.5v2.3M10 15.2v2.3M2.5 10h2.3M15.2 10h2.3M4.7 4.7l1.6 1.6M13.7 13.7l1.6 1.6M4.7 15.3l1.6-1.6M13.7 6.3l1.6-1.6"/>""",
        ["members"] = """<rect x="3" y="4" width="14" height="12"/><circle cx="7.7" cy="8.6" r="1.7"/><path d="M5 13.4c.3-1.6 1.3-2.4 2.7-2.4s2.4.8 2.7 2.4M12.5 8.5H15M12.5 11.5H15"/>""",
        ["log"] = """<path d="M5 3h11v14H5z"/><path d="M3 6.5h3M3 10h3M3 13.5h3M9 7.5h4M9 10.5h4"/>""",

        // Actions
        ["search"] = """<circle cx="8.8" cy="8.8" r="5"/><path d="M12.7 12.7L17 17"/>""",
        ["filter"] = """<path d="M3 4.5h14l-5.5 6.3V16l-3 1.2v-6.4z"/>""",
        ["plus"] = """<path d="M10 4v12M4 10h12"/>""",
        ["minus"] = """<path d="M4 10h12"/>""",
        ["close"] = """<path d="M5 5l10 10M15 5L5 15"/>""",
        ["check"] = """<path d="M4 10.5l4 4 8-9"/>""",
        ["edit"] = """<path d="M4 16l.8-3.6L13.6 3.6l2.8 2.8-8.8 8.8z"/><path d="M11.6 5.6l2.8 2.8"/>""",
        ["trash"] = """<path d="M4 5.5h12M8 5.5V3.3h4v2.2M5.5 5.5l.7 11.2h7.6l.7-11.2M8.5 8.5v5.5M11.5 8.5v5.5"/>""",
        ["undo"] = """<path d="M7 4L3.5 7.5 7 11"/><path d="M3.5 7.5H12a4.3 4.3 0 010 8.6H8"/>""",
        ["print"] = """<path d="M6 7V3h8v4M6 14H3V7h14v7h-3"/><rect x="6" y="11.5" width="8" height="5.5"/>""",
        ["download"] = """<path d="M10 3v9.5M6.5 9.2l3.5 3.4 3.5-3.4M4 16.5h12"/>""",
        ["upload"] = """<path d="M10 13V3.5M6.5 6.8L10 3.4l3.5 3.4M4 16.5h12"/>""",
        ["copy"] = """<rect x="7" y="7" width="9.5" height="9.5"/><path d="M4.5 13H3.5V3.5H13v1"/>""",
        ["link"] = """<path d="M8.5 11.5a3 3 0 004.2 0l2.8-2.8a3 3 0 00-4.2-4.2L10 5.8"/><path d="M11.5 8.5a3 3 0 00-4.2 0L4.5 11.3a3 3 0 004.2 4.2L10 14.2"/>""",
        ["external"] = """<path d="M11.5 3.5h5v5M16 4l-7 7M8 4.5H3.5v12h12V12"/>""",
        ["merge"] = """<path d="M4 4c0 4.5 2 6 6 6h6.5M4 16c0-4.5 2-6 6-6"/><path d="M13.5 6.8l3.2 3.2-3.2 3.2"/>""",
        ["list"] = """<path d="M7 5.5h10M7 10h10M7 14.5h10"/><path d="M3.2 5.5h.3M3.2 10h.3M3.2 14.5h.3"/>""",
        ["target"] = """<circle cx="10" cy="10" r="6.5"/><circle cx="10" cy="10" r="2"/><path d="M10 1.8v3M10 15.2v3M1.8 10h3M15.2 10h3"/>""",
        ["sort"] = """<path d="M5.5 8l4.5 4.5L14.5 8"/>""",
        ["chevron"] = """<path d="M5.5 8l4.5 4.5L14.5 8"/>""",
        ["previous"] = """<path d="M16 10H5M9.5 5.5L5 10l4.5 4.5"/>""",
        ["next"] = """<path d="M4 10h11M10.5 5.5L15 10l-4.5 4.5"/>""",
        ["sign-out"] = """<path d="M8 3.5H3.5v13H8M8.5 10h8M13 6.5l3.5 3.5-3.5 3.5"/>""",

        // People and means
        ["person"] = """<circle cx="10" cy="6.5" r="3"/><path d="M4 17c.4-3.6 2.7-5.5 6-5.5s5.6 1.9 6 5.5"/>""",
        ["talk"] = """<path d="M2.8 4h9.4v6.5H7l-2.6 2.4v-2.4H2.8z"/><path d="M14.5 7.5h2.7V14h-1.6v2.3L13 14H8.5v-1.5"/>""",
        ["mail"] = """<rect x="2.5" y="4.5" width="15" height="11"/><path d="M3 5.5l7 5.5 7-5.5"/>""",
        ["phone"] = """<path d="M6.8 3L4 4.2c-.6 6 5.8 12.4 11.8 11.8L17 13.2l-3.7-2-1.7 1.5c-1.7-.8-3.5-2.6-4.3-4.3l1.5-1.7z"/>""",
        ["globe"] = """<circle cx="10" cy="10" r="7"/><path d="M3 10h14M10 3c2.6 2 3.3 4.5 3.3 7S12.6 15 10 17c-2.6-2-3.3-4.5-3.3-7S7.4 5 10 3z"/>""",
        ["calendar"] = """<rect x="3" y="4.5" width="14" height="12.5"/><path d="M3 8.5h14M6.5 2.8v3M13.5 2.8v3"/>""",
        ["tag"] = """<path d="M3 3.5h6.5l7.5 7.5-6 6L3.5 9.5z"/><path d="M6.5 7h.2"/>""",
        ["euro"] = """<path d="M15 5.2A6.2 6.2 0 005.6 10a6.2 6.2 0 009.4 4.8M3.5 8.6h7.5M3.5 11.4h6.5"/>""",
        ["key"] = """<circle cx="6.5" cy="13.5" r="3.2"/><path d="M9 11l7.5-7.5M13.5 6.5l2.3 2.3"/>""",

        // Status
        ["ok"] = """<circle cx="10" cy="10" r="7"/><path d="M6.8 10.3l2.3 2.3 4.2-4.8"/>""",
        ["info"] = """<circle cx="10" cy="10" r="7"/><path d="M10 9.2V14M10 6.2v.4"/>""",
        ["warning"] = """<path d="M10 3l7.5 13.5h-15z"/><path d="M10 8v4M10 14.2v.3"/>""",
        ["error"] = """<path d="M6.7 2.8h6.6l4 4v6.4l-4 4H6.7l-4-4V6.8z"/><path d="M10 6.2v4.6M10 13.2v.4"/>""",
        ["clock"] = """<circle cx="10" cy="10" r="7"/><path d="M10 6v4.3l2.8 1.8"/>""",
        ["lock"] = """<rect x="4" y="9" width="12" height="8"/><path d="M6.5 9V6.5a3.5 3.5 0 017 0V9"/>""",
        ["eye"] = """<path d="M2.5 10S5.3 5 10 5s7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5z"/><circle cx="10" cy="10" r="2.2"/>""",
        ["help"] = """<circle cx="10" cy="10" r="7"/><path d="M7.9 8a2.2 2.2 0 114 1.3c-.8.8-1.9 1-1.9 2.3M10 14v.3"/>""",
        ["urgent"] = """<path d="M11 2.5L4.5 11.5H9l-1 6 6.8-9H10z"/>""",
        ["offline"] = """<path d="M3 3l14 14M5 10.5a7 7 0 013-1.8M2.5 7.6A11 11 0 016 5.3M12 8.7a7 7 0 013 1.8M10 4.5a11 11 0 017.5 3.1M7.8 13.3a3 3 0 014 0M10 16v.2"/>""",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every name there is.</summary>
    public static IEnumerable<string> Names => Drawings.Keys;

    /// <summary>The drawing of an icon; a name that does not exist is a mistake of the page.</summary>
    public static string Drawing(string name) =>
        Drawings.TryGetValue(name, out var drawing) ? drawing : throw new ArgumentException($"There is no icon '{name}'.", nameof(name));
}
