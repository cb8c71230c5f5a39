import { say } from "./netmap-words.js";

const closest = 6;
const step = 1.4;

// From here on there is room for the names that the whole map has none for.
const near = 1.9;

/** Zooms and pans by changing the viewBox: buttons, the wheel with Ctrl, plus and minus, and dragging. */
export function zoomAndPan(map, svg) {
  const whole = svg.viewBox.baseVal;
  const all = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  let now = { ...all };

  const show = next => {
    const width = Math.min(all.width, Math.max(all.width / closest, next.width));
    const height = width * all.height / all.width;
    now = {
      x: Math.min(all.x + all.width - width, Math.max(all.x, next.x)),
      y: Math.min(all.y + all.height - height, Math.max(all.y, next.y)),
      width,
      height,
    };
    svg.setAttribute("viewBox", `${now.x} ${now.y} ${now.width} ${now.height}`);
    map.classList.toggle("is-near", now.width < all.width / near);
    map.classList.toggle("is-zoomed", now.width < all.width - 0.5);
  };

  const zoom = (factor, x = now.x + now.width / 2, y = now.y + now.height / 2) =>
    show({ x: x - (x - now.x) / factor, y: y - (y - now.y) / factor, width: now.width / factor });

  const view = {
    zoomIn: () => zoom(step),
    zoomOut: () => zoom(1 / step),
    whole: () => show(all),

    /** Moves just enough to have a point in sight, with room around it. */
    reveal(x, y) {
      const room = now.width * 0.12;
      show({
        ...now,
        x: x < now.x + room ? x - room : x > now.x + now.width - room ? x + room - now.width : now.x,
        y: y < now.y + room ? y - room : y > now.y + now.height - room ? y + room - now.height : now.y,
      });
    },
  };

  svg.addEventListener("wheel", event => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const at = pointIn(svg, event);
    zoom(event.deltaY < 0 ? step : 1 / step, at.x, at.y);
  }, { passive: false });

  dragging(map, svg, () => now, show);
  buttons(map, view);
  return view;
}

function pointIn(svg, event) {
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
}

function dragging(map, svg, now, show) {
  const few = 4;
  let from = null;
  let moved = false;
  svg.addEventListener("pointerdown", event => {
    moved = false;
    if (event.button !== 0 || !map.classList.contains("is-zoomed")) return;
    from = { x: event.clientX, y: event.clientY, view: now() };
  });
  svg.addEventListener("pointermove", event => {
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!moved && Math.hypot(dx, dy) < few) return;
    if (!moved) svg.setPointerCapture(event.pointerId);
    moved = true;
    map.classList.add("is-dragging");
    const scale = from.view.width / svg.clientWidth;
    show({ ...from.view, x: from.view.x - dx * scale, y: from.view.y - dy * scale });
  });
  const stop = () => {
    from = null;
    map.classList.remove("is-dragging");
  };
  svg.addEventListener("pointerup", stop);
  svg.addEventListener("pointercancel", stop);

  // A drag that ends on a partner is not a click on it; a click by keyboard (without detail) always is.
  svg.addEventListener("click", event => {
    if (moved && event.detail > 0) event.preventDefault();
    moved = false;
  }, true);
  svg.addEventListener("dragstart", event => event.preventDefault());
}

function buttons(map, view) {
  const bar = document.createElement("div");
  bar.className = "nr-map__tools";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", say.tools);
  const drawings = {
    zoomIn: "M10 4v12M4 10h12",
    zoomOut: "M4 10h12",
    whole: "M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4",
  };
  for (const [name, drawing] of Object.entries(drawings)) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "utrecht-button utrecht-button--secondary-action nr-btn";
    button.innerHTML = `<svg class="nr-ic" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="${drawing}"/></svg><span class="nr-vh">${say[name]}</span>`;
    button.title = say[name];
    button.addEventListener("click", view[name]);
    bar.append(button);
  }
  map.prepend(bar);
}
