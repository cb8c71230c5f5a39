import { followTies } from "./netmap-keys.js";
import { showOwnTies } from "./netmap-own.js";
import { zoomAndPan } from "./netmap-view.js";

/**
 * The network map. The server draws an SVG in which every partner is a link (a.nr-node) that lists its neighbours in data-ties.
 * With script: one tab stop, arrow keys along ties, the ties of one partner, zoom and pan; without: every partner is a link in the order of the page.
 */
export function networkMaps(root) {
  for (const map of root.querySelectorAll("[data-netmap]:not([data-ready])")) {
    const svg = map.querySelector("svg");
    if (!svg) continue;
    map.dataset.ready = "";
    const view = zoomAndPan(map, svg);
    followTies(map, svg, view);
    showOwnTies(map, svg);
  }
}
