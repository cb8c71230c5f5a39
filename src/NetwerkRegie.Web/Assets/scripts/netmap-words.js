const words = {
  nl: {
    zoomIn: "Inzoomen", zoomOut: "Uitzoomen", whole: "Hele kaart", tools: "Kaart bekijken",
    keys: "Pijltjes volgen de relaties. Page Up en Page Down gaan langs alle partners, Home en End naar de eerste en de laatste. Enter opent de partner. Plus en min zoomen.",
    groupKeys: "Pijltjes gaan naar een andere groep. Page Up en Page Down gaan langs alle groepen, Home en End naar de eerste en de laatste. Enter opent de groep. Plus en min zoomen.",
    tied: names => `Relaties met ${names}.`, more: count => ` en nog ${count}`, alone: "Geen relaties op deze kaart.",
  },
  en: {
    zoomIn: "Zoom in", zoomOut: "Zoom out", whole: "Whole map", tools: "View the map",
    keys: "Arrow keys follow the ties. Page Up and Page Down go through all partners, Home and End to the first and the last. Enter opens the partner. Plus and minus zoom.",
    groupKeys: "Arrow keys go to another group. Page Up and Page Down go through all groups, Home and End to the first and the last. Enter opens the group. Plus and minus zoom.",
    tied: names => `Ties with ${names}.`, more: count => ` and ${count} more`, alone: "No ties on this map.",
  },
};

/** The sentences of the map in the language of the page. */
export const say = words[document.documentElement.lang] ?? words.nl;
