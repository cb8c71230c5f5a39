import { networkMaps } from "./netmap.js";
import { film } from "./play-film.js";

const pace = 900;
const saidEvery = 6;

const words = {
  nl: { now: (day, partners, ties) => `${day}: ${partners} partners, ${ties} relaties.`, failed: "De kaart kon niet worden opgehaald. Probeer het nog eens." },
  en: { now: (day, partners, ties) => `${day}: ${partners} partners, ${ties} ties.`, failed: "The map could not be fetched. Please try again." },
};
const say = words[document.documentElement.lang] ?? words.nl;

/**
 * data-play="address": a button that plays the map through the months up to today. One answer of the server holds the drawing and from when to when everything on it was there;
 * who asks for less motion sees the same steps without fading, as the style sheet has it.
 */
export function timePlays(root) {
  for (const part of root.querySelectorAll("[data-play]:not([data-ready])")) {
    const day = part.closest("[data-day]");
    if (!day || !document.querySelector("[data-netmap] svg")) continue;
    part.dataset.ready = "";
    part.hidden = false;
    playButton(part, day);
  }
}

function playButton(part, day) {
  const button = part.querySelector("button");
  const label = [...button.querySelectorAll("span")].at(-1) ?? button;
  const field = day.querySelector("input[type='date']");
  const [seen, said] = part.querySelectorAll("p");
  const playWords = label.textContent;
  let reel = null;
  let timer = 0;
  let at = 0;

  const words = () => say.now(spoken(reel.days[at].day), number(reel.days[at].partners), number(reel.days[at].ties));
  const isLast = () => at === reel.days.length - 1;

  function show(next) {
    at = next;
    reel.show(at);
    seen.textContent = words();
  }

  function step() {
    show(at + 1);
    field.value = reel.days[at].day;
    field.dispatchEvent(new Event("change"));
    if (isLast()) stop();
    else if (at % saidEvery === 0) said.textContent = words();
  }

  function stop() {
    clearInterval(timer);
    timer = 0;
    label.textContent = playWords;
    said.textContent = words();
  }

  async function play() {
    reel ??= await fetched(part.dataset.play);
    const chosen = placeOf(field.value);
    at = chosen < reel.days.length - 1 ? chosen - 1 : -1;
    label.textContent = part.dataset.pause;
    timer = setInterval(step, pace);
    step();
    said.textContent = words();
  }

  /** The last day of the reel that is not after the chosen one. */
  const placeOf = value => Math.max(0, reel.days.findLastIndex(one => value === "" || one.day <= value));

  button.addEventListener("click", async () => {
    if (timer) return stop();
    button.setAttribute("aria-disabled", "true");
    try {
      await play();
    } catch {
      seen.textContent = said.textContent = say.failed;
    } finally {
      button.removeAttribute("aria-disabled");
    }
  });

  // Once the months are there, sliding shows them too. What the play itself changes in the field is no sliding.
  day.querySelector("input[type='range']").addEventListener("input", () => {
    if (timer) stop();
    if (reel) show(placeOf(field.value));
  });
}

/** Fetches the months and puts their drawing in the place of the map, on the same spots. */
async function fetched(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  const told = await answer.json();
  const old = document.querySelector("[data-netmap]");
  const map = old.cloneNode(false);
  delete map.dataset.ready;
  map.classList.remove("is-zoomed", "has-ego");
  map.append(old.querySelector(".nr-map__s").cloneNode(false));
  map.firstElementChild.innerHTML = told.svg;
  old.replaceWith(map);
  map.closest("details")?.setAttribute("open", "");
  networkMaps(document);
  return film(map.querySelector(".nr-map__s > svg"), told);
}

const number = count => count.toLocaleString(document.documentElement.lang);

const spoken = day => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
