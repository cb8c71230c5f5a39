// Makes wwwroot/assets: one style sheet and one script for every page, those of the pages that need more, the fonts. Run by the build of NetwerkRegie.Web; see Shell/README.md.
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { alone } from "./alone.mjs";
import { subset } from "./utrecht.mjs";

const here = import.meta.dirname;
const target = join(here, "..", "wwwroot", "assets");
const packages = join(here, "node_modules");
const fonts = join(packages, "@fontsource-variable", "source-sans-3", "files");
const common = {
  bundle: true,
  minify: true,
  legalComments: "none",
  target: ["chrome111", "firefox113", "safari16.4"],
  logLevel: "warning",
};

/** Lets a style sheet say `@import "utrecht"`. */
const utrecht = {
  name: "utrecht",
  setup(context) {
    context.onResolve({ filter: /^utrecht$/ }, () => ({ path: "utrecht", namespace: "utrecht" }));
    context.onLoad({ filter: /.*/, namespace: "utrecht" }, async () => ({
      contents: subset(await readFile(join(packages, "@utrecht", "component-library-css", "dist", "index.css"), "utf8")),
      loader: "css",
    }));
  },
};

await alone(async () => {
  await mkdir(target, { recursive: true });
  await build({
    ...common,
    entryPoints: [join(here, "styles", "app.css")],
    outfile: join(target, "app.css"),
    banner: { css: "/*! NetwerkRegie AGPL-3.0-or-later; parts of @utrecht/component-library-css, EUPL-1.2; Source Sans 3, OFL-1.1 */" },
    external: ["*.woff2"],
    plugins: [utrecht],
  });
  await build({ ...common, entryPoints: [join(here, "scripts", "passkeys.js")], outfile: join(target, "passkeys.js"), format: "esm" });
  await build({
    ...common,
    entryPoints: [join(here, "scripts", "app.js")],
    outfile: join(target, "app.js"),
    format: "iife",
    banner: { js: "/*! NetwerkRegie AGPL-3.0-or-later; htmx, 0BSD */" },
  });
  await build({
    ...common,
    entryPoints: [join(here, "scripts", "geomap.js")],
    outfile: join(target, "geomap.js"),
    format: "esm",
    loader: { ".png": "dataurl" },
    banner: { js: "/*! NetwerkRegie AGPL-3.0-or-later; Leaflet, BSD-2-Clause */", css: "/*! NetwerkRegie AGPL-3.0-or-later; Leaflet, BSD-2-Clause */" },
  });
  for (const part of ["latin", "latin-ext"]) {
    await copyFile(join(fonts, `source-sans-3-${part}-wght-normal.woff2`), join(target, `source-sans-3-${part}.woff2`));
  }
  await copyFile(join(here, "mark.svg"), join(target, "mark.svg"));
});
