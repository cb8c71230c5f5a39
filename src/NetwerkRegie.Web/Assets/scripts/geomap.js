import { map as leafletMap, tileLayer, layerGroup, marker, divIcon, polygon, polyline, control, latLngBounds } from "leaflet/dist/leaflet-src.esm.js";
import "leaflet/dist/leaflet.css";
import "../styles/geomap.css";
import { gather } from "./geomap-gather.js";
import { oneStop } from "./geomap-keys.js";
import { say } from "./geomap-words.js";

const closestAtFirst = 14;
const moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * The map of the country. The server draws it as SVG and lists the same in tables; this puts Leaflet in the place of the drawing, with pictures under it and zoom.
 * It reads the tables: a row has its place in data-at and its ties in data-ties, an area its ring in data-ring.
 */
function show(frame) {
  const rows = [...document.getElementById(frame.dataset.geomap).querySelectorAll("tr[data-at]")];
  const points = rows.map(point);
  if (points.length === 0) return;
  const box = document.createElement("div");
  box.className = "nr-geomap";
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", say.map);
  frame.querySelector("svg").classList.add("is-print");
  frame.append(box);

  const map = leafletMap(box, { zoomControl: false, maxZoom: 18, minZoom: 6, zoomSnap: 0.5, fadeAnimation: moves, zoomAnimation: moves, markerZoomAnimation: moves });
  map.attributionControl.setPrefix("");
  control.zoom({ zoomInTitle: say.zoomIn, zoomOutTitle: say.zoomOut }).addTo(map);
  control.scale({ imperial: false }).addTo(map);
  tiles(map, frame);
  map.fitBounds(latLngBounds(points.map(one => one.at)).pad(0.12), { maxZoom: closestAtFirst, animate: false });
  areas(map, document.getElementById(frame.dataset.areas));
  ties(map, points);

  const layer = layerGroup().addTo(map);
  const draw = () => {
    layer.clearLayers();
    for (const group of gather(points, one => map.latLngToContainerPoint(one.at))) layer.addLayer(mark(group));
    oneStop(map, box);
  };
  map.on("zoomend", draw);
  draw();
}

function point(row, index) {
  const link = row.querySelector("th a");
  return {
    index,
    at: row.dataset.at.split(",").map(Number),
    exact: row.dataset.exact !== undefined,
    count: Number(row.dataset.count ?? 0),
    ties: (row.dataset.ties ?? "").split(" ").filter(Boolean).map(tie => tie.split(":")),
    name: seen(link ?? row.querySelector("th")),
    href: link?.getAttribute("href"),
    glyph: row.querySelector("th svg"),
  };
}

/** The words that are seen, without those that are there for a screen reader only. */
function seen(element) {
  const copy = element.cloneNode(true);
  for (const hidden of copy.querySelectorAll(".nr-vh")) hidden.remove();
  return copy.textContent.trim();
}

/** Pictures under the map, from the address that was set; without them the map still says all it has to say. */
function tiles(map, frame) {
  if (!frame.dataset.tiles) return;
  const layer = tileLayer(frame.dataset.tiles, { maxZoom: 18, attribution: escaped(frame.dataset.attribution) });
  layer.once("tileerror", () => {
    const note = document.createElement("p");
    note.className = "nr-meta";
    note.setAttribute("role", "status");
    note.textContent = say.noTiles;
    frame.after(note);
  });
  layer.addTo(map);
}

function areas(map, table) {
  for (const row of table?.querySelectorAll("tr[data-ring]") ?? []) {
    const ring = row.dataset.ring.split(" ").map(place => place.split(",").map(Number));
    if (ring.length > 2) polygon(ring, { className: "nr-geoarea", interactive: false }).addTo(map);
  }
}

function ties(map, points) {
  for (const one of points) {
    for (const [other, level] of one.ties) {
      polyline([one.at, points[Number(other)].at], { className: level.endsWith("?") ? "nr-geotie is-one" : "nr-geotie", weight: 0.6 + 0.5 * Number.parseInt(level, 10), interactive: false }).addTo(map);
    }
  }
}

function mark(group) {
  const [first] = group;
  const total = group.reduce((sum, one) => sum + Math.max(1, one.count), 0);
  const alone = group.length === 1 && first.count === 0;
  const face = document.createElement("span");
  if (alone && first.glyph) face.append(first.glyph.cloneNode(true));
  else face.textContent = total;
  const icon = divIcon({
    className: `nr-geomark${alone ? "" : " is-many"}${alone && !first.exact ? " is-rough" : ""}`,
    html: face,
    iconSize: alone ? [26, 26] : [24 + Math.min(24, 4 * Math.log2(total + 1)), 24 + Math.min(24, 4 * Math.log2(total + 1))],
  });
  const made = marker(centre(group), { icon, keyboard: false });
  made.bindPopup(() => list(group), { closeButton: false, maxHeight: 260 });
  made.on("add", () => {
    const element = made.getElement();
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", group.length === 1 ? label(first) : say.many(total, group.map(label).slice(0, 3).join(", ")));
  });
  return made;
}

function label(one) {
  return one.count > 0 ? `${one.name}: ${one.count}` : one.name;
}

function list(group) {
  const items = document.createElement("ul");
  items.className = "nr-geolist";
  for (const one of group) {
    const item = document.createElement("li");
    if (one.glyph) item.append(one.glyph.cloneNode(true));
    const name = document.createElement(one.href ? "a" : "span");
    if (one.href) name.href = one.href;
    name.textContent = label(one);
    item.append(name);
    items.append(item);
  }
  return items;
}

function centre(group) {
  return [0, 1].map(axis => group.reduce((sum, one) => sum + one.at[axis], 0) / group.length);
}

function escaped(text) {
  const holder = document.createElement("span");
  holder.textContent = text ?? "";
  return holder.innerHTML;
}

for (const frame of document.querySelectorAll("[data-geomap]")) show(frame);
