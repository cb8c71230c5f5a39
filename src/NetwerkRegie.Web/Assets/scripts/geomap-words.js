const words = {
  nl: {
    map: "Kaart. Pijltjes verschuiven de kaart, plus en min zoomen. Tab gaat naar de partners.",
    zoomIn: "Inzoomen", zoomOut: "Uitzoomen",
    noTiles: "De achtergrond van de kaart is nu niet te laden. De partners staan er wel.",
    many: (count, names) => `${count} partners: ${names}`,
  },
  en: {
    map: "Map. Arrow keys move the map, plus and minus zoom. Tab goes to the partners.",
    zoomIn: "Zoom in", zoomOut: "Zoom out",
    noTiles: "The background of the map cannot be loaded now. The partners are there all the same.",
    many: (count, names) => `${count} partners: ${names}`,
  },
};

/** The sentences of the map of the country in the language of the page. */
export const say = words[document.documentElement.lang] ?? words.nl;
