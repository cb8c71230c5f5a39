import { say } from "./netmap-words.js";
import { directions, towards } from "./towards.js";

const mostNamed = 5;

/**
 * One tab stop for the whole map; the arrow keys go along a tie, to the neighbour that lies most in that direction.
 * Page Down and Page Up go through all partners, also to those that no tie leads to.
 */
export function followTies(map, svg, view) {
  const nodes = [...svg.querySelectorAll("a.nr-node")];
  if (nodes.length === 0) return;
  const known = new Map(nodes.flatMap(node => [node.id, node.dataset.id, node.dataset.key].filter(Boolean).map(key => [key, node])));
  const neighbours = node => (node.dataset.ties ?? "").split(" ").map(key => known.get(key)).filter(node => node && isThere(node));
  const there = () => nodes.filter(isThere);
  const aloud = announcer(map, svg);

  let current = svg.querySelector("a.nr-node.is-sel") ?? nodes[0];
  for (const node of nodes) node.setAttribute("tabindex", node === current ? "0" : "-1");

  const go = node => {
    if (!node) return;
    current.setAttribute("tabindex", "-1");
    current = node;
    current.setAttribute("tabindex", "0");
    const at = place(node);
    view.reveal(at.x, at.y);
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const beside = step => {
    const all = there();
    return all[Math.min(all.length - 1, Math.max(0, all.indexOf(current) + step))];
  };

  svg.addEventListener("focusin", event => {
    const node = event.target.closest("a.nr-node");
    if (!node) return;
    if (node !== current) {
      current.setAttribute("tabindex", "-1");
      current = node;
      current.setAttribute("tabindex", "0");
    }
    aloud(node, neighbours(node));
  });

  svg.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    if (direction) go(towards(current, neighbours(current), place, direction));
    else if (event.key === "Home") go(there()[0]);
    else if (event.key === "End") go(there().at(-1));
    else if (event.key === "PageDown") go(beside(1));
    else if (event.key === "PageUp") go(beside(-1));
    else if (event.key === "+" || event.key === "=") view.zoomIn();
    else if (event.key === "-") view.zoomOut();
    else if (event.key === "0") view.whole();
    else if (event.key === " ") current.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    else return;
    event.preventDefault();
  });
}

/** Whether a partner is there on the day that the map has come to. */
const isThere = node => !node.classList.contains("is-out");

/** Where a partner lies on the map. */
function place(node) {
  if (node.dataset.x) return { x: Number(node.dataset.x), y: Number(node.dataset.y) };
  const box = node.getBBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A line below the map names the partner with focus and its neighbours; a screen reader hears the neighbours, as the link itself says the name. */
function announcer(map, svg) {
  const line = document.createElement("p");
  line.className = "nr-map__now";
  line.textContent = map.dataset.netmap === "groups" ? say.groupKeys : say.keys;
  const live = document.createElement("p");
  live.className = "nr-vh";
  live.setAttribute("role", "status");
  map.append(line, live);

  return (node, neighbours) => {
    const names = neighbours.slice(0, mostNamed).map(nameOf).join(", ") + (neighbours.length > mostNamed ? say.more(neighbours.length - mostNamed) : "");
    const tied = neighbours.length === 0 ? say.alone : say.tied(names);
    line.textContent = `${node.getAttribute("aria-label")}. ${tied}`;
    live.textContent = tied;
  };
}

function nameOf(node) {
  return node.dataset.name ?? node.getAttribute("aria-label").split(",")[0];
}
