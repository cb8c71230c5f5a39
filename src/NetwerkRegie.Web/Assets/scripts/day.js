/**
 * A slider beside a date field: it moves the field through the months, from the oldest tie to today. The field stays what is sent; sliding alone shows no other page,
 * so that who slides with the keyboard is not thrown about.
 */
export function daySliders(root) {
  for (const part of root.querySelectorAll("[data-day]:not([data-ready])")) {
    const box = part.querySelector(".nr-day__s");
    const field = part.querySelector("input[type='date']");
    if (!box || !field) continue;
    part.dataset.ready = "";
    slide(field, box.querySelector("input"), box.querySelector("output"), part.dataset);
    box.hidden = false;
  }
}

const MONTHS_WITHOUT_A_FIRST_DAY = 60;

function slide(field, slider, output, { first, today }) {
  const last = months(today);
  const start = first && first < today ? months(first) : last - MONTHS_WITHOUT_A_FIRST_DAY;
  const words = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" });
  slider.max = String(last - start);

  function show() {
    slider.value = String(months(field.value || today) - start);
    tell();
  }

  function tell() {
    output.value = words.format(new Date(`${field.value || today}T00:00:00Z`));
    slider.setAttribute("aria-valuetext", output.value);
  }

  slider.addEventListener("input", () => {
    field.value = Number(slider.value) === last - start ? today : dayIn(start + Number(slider.value));
    tell();
  });
  field.addEventListener("change", show);
  show();
}

function months(day) {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The first day of a month, as date fields write it. */
function dayIn(month) {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
