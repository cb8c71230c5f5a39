const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TFOOT: "rowgroup", TR: "row", TD: "cell" };

/** A table that becomes cards on a phone loses its meaning for some screen readers; roles give it back. */
export function cardTables(root) {
  for (const table of root.querySelectorAll(".nr-table--cards:not([role])")) {
    for (const part of [table, ...table.querySelectorAll("thead, tbody, tfoot, tr, td, th")]) {
      part.setAttribute("role", roles[part.tagName] ?? (part.scope === "row" ? "rowheader" : "columnheader"));
    }
  }
}
