/** Says how many characters are left below a textarea; read aloud only when the typing pauses and little is left. */
export function characterCounts(root) {
  for (const area of root.querySelectorAll("textarea[data-count]:not([data-counted])")) {
    const line = document.getElementById(`${area.id}-left`);
    if (!line) continue;
    area.dataset.counted = "";
    const most = Number(area.dataset.count);
    const aloud = document.createElement("span");
    aloud.className = "nr-vh";
    aloud.setAttribute("role", "status");
    line.after(aloud);

    let pause;
    const say = () => {
      // The server counts a line end as one character too.
      const left = most - area.value.length;
      line.textContent = wording(line.dataset, left);
      line.classList.toggle("is-over", left < 0);
      clearTimeout(pause);
      pause = setTimeout(() => { aloud.textContent = left <= most / 5 ? line.textContent : ""; }, 1000);
    };
    area.addEventListener("input", say);
    if (area.value) say();
  }
}

function wording(words, left) {
  if (left < 0) return words.over.replace("#", String(-left));
  return left === 1 ? words.leftOne : words.left.replace("#", String(left));
}
