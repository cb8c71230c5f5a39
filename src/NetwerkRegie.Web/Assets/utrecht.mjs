// Keeps the rules of the Utrecht component library that our pages use: a quarter of the whole.
const components = [
  "alert", "badge-counter", "breadcrumb-nav", "button", "button-link", "checkbox", "form-field", "form-field-description",
  "form-field-error-message", "form-fieldset", "form-label", "heading-1", "heading-2", "heading-3", "link", "paragraph",
  "pagination", "radio-button", "select", "skip-link", "status-badge", "textarea", "textbox",
];
// Classes that draw a state on paper (a browser has :hover), and variants without a place in our style.
const unused = [
  /(?<!status-badge)--(hover|active|focus|focus-visible|visited|distanced|placeholder|ghost|telephone|current-lang|arrows|html-h\d)\b/,
  /button(-link)?--(warning|ready|danger|pressed|submit)\b/,
];

/** Returns the style sheet with only the wanted components; comments (with the licence) are left to the caller. */
export function subset(css) {
  return blocks(css.replace(/\/\*[\s\S]*?\*\//g, "")).map(keep).filter(Boolean).join("\n");
}

function keep({ head, body }) {
  if (head.startsWith("@media") || head.startsWith("@supports") || head.startsWith("@container")) {
    const inside = subset(body);
    return inside && `${head}{${inside}}`;
  }
  if (head.startsWith("@")) return "";
  const wanted = head.split(/,(?![^(]*\))/).filter(isWanted);
  return wanted.length ? `${wanted.join(",")}{${body}}` : "";
}

function isWanted(selector) {
  const names = [...selector.matchAll(/\.utrecht-([\w-]+)/g)].map(match => match[1]);
  return names.length > 0 && !unused.some(variant => variant.test(selector)) && names.every(name =>
    components.some(component => name === component || name.startsWith(`${component}__`) || name.startsWith(`${component}--`)));
}

function blocks(css) {
  const found = [];
  for (let at = 0, open; (open = css.indexOf("{", at)) >= 0;) {
    let depth = 1, close = open + 1;
    for (; depth > 0; close++) {
      if (css[close] === "{") depth++;
      else if (css[close] === "}") depth--;
    }
    const head = css.slice(at, open).trim().replace(/^(@charset[^;]*;\s*)+/, "");
    found.push({ head, body: css.slice(open + 1, close - 1).trim() });
    at = close;
  }
  return found;
}
