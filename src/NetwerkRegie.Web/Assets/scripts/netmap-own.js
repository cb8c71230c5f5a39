/** A partner under the pointer or with focus shows its own ties: the others step back. */
export function showOwnTies(map, svg) {
  const lines = new Map();
  for (const line of svg.querySelectorAll("[data-joins]")) {
    for (const end of line.dataset.joins.split(" ")) {
      if (!lines.has(end)) lines.set(end, []);
      lines.get(end).push(line);
    }
  }

  let shown = [];
  const show = node => {
    for (const line of shown) line.classList.remove("is-now");
    shown = node ? lines.get(node.id.slice(node.id.lastIndexOf("-") + 1)) ?? [] : [];
    for (const line of shown) line.classList.add("is-now");
    map.classList.toggle("has-ego", shown.length > 0);
  };

  // The pointer wins while it is on a partner; after that the one with focus shows again.
  const withFocus = () => svg.querySelector("a.nr-node:focus-visible");
  svg.addEventListener("pointerover", event => show(event.target.closest("a.nr-node") ?? withFocus()));
  svg.addEventListener("pointerleave", () => show(withFocus()));
  svg.addEventListener("focusin", () => show(withFocus()));
  svg.addEventListener("focusout", () => show(null));
}
