import { directions, towards } from "./towards.js";

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
      const next = towards(mark, box.querySelectorAll(".nr-geomark"), middle, directions[event.key]);
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

/** Where a mark lies on the screen. */
function middle(mark) {
  const { x, y, width, height } = mark.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
