/** The parts of a drawing with the days on which they are there: show(n) shows those of day n, and changes lines that became thicker or thinner. */
export function film(svg, { days, widths, partners, ties }) {
  svg.dataset.film = "";
  const owned = new Map();
  for (const mark of svg.querySelectorAll("[data-of]")) owned.set(mark.dataset.of, [...(owned.get(mark.dataset.of) ?? []), mark]);
  const actors = partners.map((stretches, index) => ({
    stretches,
    marks: [svg.querySelector(`#${svg.id}-${index}`), ...(owned.get(String(index)) ?? [])].filter(Boolean),
  }));
  const lines = new Map([...svg.querySelectorAll("[data-joins]")].map(line => [line.dataset.joins, line]));
  const threads = ties.map(tie => ({ stretches: tie.at, line: lines.get(tie.joins) })).filter(thread => thread.line);

  // In a crowd all lines are drawn thinner alike.
  const first = threads[0]?.line;
  const thinner = first ? Number(first.getAttribute("stroke-width")) / widths[levelOf(first)] : 1;

  return {
    days,
    show(day) {
      for (const { stretches, marks } of actors) {
        const there = Boolean(during(stretches, day));
        for (const mark of marks) mark.classList.toggle("is-out", !there);
      }
      for (const { stretches, line } of threads) {
        const stretch = during(stretches, day);
        line.classList.toggle("is-out", !stretch || stretch[2] === 0);
        if (stretch) becomes(line, stretch, widths[stretch[2]] * thinner);
      }
      keepOneStop(svg);
    },
  };
}

const during = (stretches, day) => stretches.find(([from, to]) => from <= day && day <= to);

const levelOf = line => Number(/nr-edge--l(\d)/.exec(line.getAttribute("class"))?.[1] ?? 1);

function becomes(line, [, , level, oneSided], width) {
  line.classList.remove(`nr-edge--l${levelOf(line)}`);
  line.classList.add(`nr-edge--l${level}`);
  line.classList.toggle("is-one", oneSided === 1);
  line.setAttribute("stroke-width", width.toFixed(2));
}

/** The partner at which the tab key stops may have gone: then the first that is there takes its turn. */
function keepOneStop(svg) {
  const stop = svg.querySelector("a.nr-node[tabindex='0']");
  if (!stop?.classList.contains("is-out")) return;
  const next = svg.querySelector("a.nr-node:not(.is-out)");
  if (!next) return;
  stop.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
}
