const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** One tab stop for all marks; the arrow keys go to the next mark in that direction, Enter opens what is there, Escape goes back to the mark. */
export function oneStop(map, box) {
  const marks = [...box.querySelectorAll(".nr-geomark")];
  for (const mark of marks) mark.setAttribute("tabindex", mark === marks[0] ? "0" : "-1");
  if (box.dataset.keys !== undefined) return;
  box.dataset.keys = "";
  let opened = null;

  box.addEventListener("keydown", event => {
    const mark = event.target.closest(".nr-geomark");
    if (event.key === "Escape" && opened) {
      map.closePopup();
      opened.focus();
      event.preventDefault();
    } else if (mark && (event.key === "Enter" || event.key === " ")) {
      opened = mark;
      mark.click();
      box.querySelector(".leaflet-popup a")?.focus();
      event.preventDefault();
    } else if (mark && directions[event.key]) {
      const next = towards(mark, [...box.querySelectorAll(".nr-geomark")], directions[event.key]);
      if (next) {
        mark.setAttribute("tabindex", "-1");
        next.setAttribute("tabindex", "0");
        next.focus();
      }
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
}

// A mark straight ahead wins from a nearer one aside; what lies behind is not a candidate.
function towards(from, candidates, [dx, dy]) {
  const middle = element => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const [startX, startY] = middle(from);
  const cost = element => {
    const [x, y] = middle(element);
    const ahead = (x - startX) * dx + (y - startY) * dy;
    return ahead <= 0.5 ? Infinity : ahead + 2.5 * Math.abs((x - startX) * dy - (y - startY) * dx);
  };
  const best = candidates.filter(element => element !== from).reduce((least, element) => cost(element) < cost(least ?? from) ? element : least, null);
  return best;
}
