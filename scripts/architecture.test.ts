import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative, sep } from "node:path";
import { parseSync } from "@swc/core";

const root = join(__dirname, "..");

/** An import in a source file: what it names, and whether only types come with it. */
interface Import {
  readonly file: string;
  readonly source: string;
  readonly isTypeOnly: boolean;
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const { body } = parseSync(text, { syntax: "typescript" });
  const dynamic = [...text.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, source = ""]) => source);
  const still = body.flatMap((item): readonly Import[] => {
    if (item.type === "ImportDeclaration") {
      return [{ file, source: item.source.value, isTypeOnly: item.typeOnly }];
    }
    const isExport = item.type === "ExportAllDeclaration" || item.type === "ExportNamedDeclaration";
    return isExport && item.source ? [{ file, source: item.source.value, isTypeOnly: false }] : [];
  });
  return [...still, ...dynamic.map((source) => ({ file, source, isTypeOnly: false }))];
}

const isTest = (file: string): boolean => file.endsWith(".test.ts");
const shipped = (folder: string): readonly string[] =>
  sourcesIn(folder).filter((file) => !isTest(file));
const importsIn = (folder: string): readonly Import[] => shipped(folder).flatMap(importsOf);
const shown = ({ file, source }: Import): string => `${file} imports ${source}`;

describe("the stages of the core", () => {
  const stages = [
    "text",
    "aws",
    "diagnostics",
    "yaml",
    "spec",
    "language",
    "symbols",
    "load",
    "edit",
    "resolve",
    "evaluate",
    "rules",
    "published",
    "compile",
  ];
  const core = "packages/core/src";
  const stageOf = (file: string): string => relative(core, file).split(sep)[0] ?? "";

  test("are all the folders that there are, with those for disks and tests", () => {
    const folders = readdirSync(join(root, core), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.toSorted()).toEqual([...stages, "node", "testing"].toSorted());
  });

  test("import only from stages to their left", () => {
    const wrong = stages.flatMap((stage, index) =>
      importsIn(`${core}/${stage}`).filter(({ file, source }) => {
        if (!source.startsWith(".")) return false;
        const target = stageOf(join(file, "..", source));
        return stages.indexOf(target) === -1 || stages.indexOf(target) > index;
      }),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test("do no input or output, so that they run in a browser", () => {
    const wrong = [
      ...stages.flatMap((stage) => importsIn(`${core}/${stage}`)),
      ...importsOf(`${core}/index.ts`),
    ].filter(({ source }) => isBuiltin(source));
    expect(wrong.map(shown)).toEqual([]);
  });

  test("leave the parser to one folder", () => {
    const users = importsIn(core).filter(({ source }) => source === "yaml");
    expect(users.filter(({ file }) => stageOf(file) !== "yaml").map(shown)).toEqual([]);
  });
});

test("what is deployed is compiled by the parser alone, never incrementally", () => {
  const files = ["packages/cdktf-gen/src", "packages/cli/src"].flatMap(shipped);
  const texts = files.map((file) => [file, readFileSync(join(root, file), "utf8")] as const);
  const incremental = /createIncrementalCompiler|createFileReader|createYamlParser/;
  expect(files.length).toBeGreaterThan(50);
  expect(texts.filter(([, text]) => incremental.test(text)).map(([file]) => file)).toEqual([]);
});

test("the folders of the generator import only those to their left", () => {
  const folders = ["terraform", "resources", "plan", "pages", "synth"];
  const generator = "packages/cdktf-gen/src";
  const wrong = folders.flatMap((folder, index) =>
    importsIn(`${generator}/${folder}`).filter(({ file, source }) => {
      if (!source.startsWith(".")) return false;
      const target = relative(generator, join(file, "..", source)).split(sep)[0] ?? "";
      return folders.indexOf(target) === -1 || folders.indexOf(target) > index;
    }),
  );
  expect(wrong.map(shown)).toEqual([]);
});

describe("the folders of the language server", () => {
  const folders = ["workspace", "service", "features", "server"];
  const server = "packages/lsp/src";

  test("import only those to their left", () => {
    const wrong = folders.flatMap((folder, index) =>
      importsIn(`${server}/${folder}`).filter(({ file, source }) => {
        if (!source.startsWith(".")) return false;
        const target = relative(server, join(file, "..", source)).split(sep)[0] ?? "";
        return folders.indexOf(target) > index;
      }),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test("know no disk: only the entry for Node.js does", () => {
    const all = folders.flatMap((folder) => importsIn(`${server}/${folder}`));
    const wrong = all.filter(({ source }) => isBuiltin(source) || source.endsWith("/node"));
    expect(wrong.map(shown)).toEqual([]);
  });
});

describe("the packages", () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    core: [],
    "cdktf-gen": ["@rolecall/core"],
    cli: ["@rolecall/core", "@rolecall/cdktf-gen", "@rolecall/lsp", "@rolecall/matrix"],
    lsp: ["@rolecall/core", "@rolecall/matrix"],
    matrix: ["@rolecall/core"],
    // The extension reads with Git, and knows nothing of the language.
    vscode: ["@rolecall/cdktf-gen", "@rolecall/core/git", "@rolecall/lsp", "@rolecall/matrix"],
  };

  test("are all the packages that there are", () => {
    expect(readdirSync(join(root, "packages")).toSorted()).toEqual(Object.keys(allowed).toSorted());
  });

  test.each(Object.entries(allowed))("%s imports only where its arrows point", (name, targets) => {
    const own = importsIn(`packages/${name}/src`).filter(({ source }) =>
      /^(@rolecall\/|rolecall$)/.test(source),
    );
    const isAllowed = (source: string): boolean =>
      targets.includes(source) || targets.includes(source.split("/").slice(0, 2).join("/"));
    const wrong = own.filter(({ source }) => !isAllowed(source));
    expect(wrong.map(shown)).toEqual([]);
  });

  test("leave CDKTF to one folder; elsewhere it gives types at most", () => {
    const users = ["cdktf-gen", "cli", "core", "lsp", "matrix", "vscode"]
      .flatMap((name) => importsIn(`packages/${name}/src`))
      .filter(({ source }) => /^(cdkt[fn]|constructs|@cdkt[fn]\/)/.test(source));
    const wrong = users.filter(
      ({ file, isTypeOnly }) => !isTypeOnly && !file.startsWith("packages/cdktf-gen/src/synth/"),
    );
    expect(users.length).toBeGreaterThan(10);
    expect(wrong.map(shown)).toEqual([]);
  });

  test("never load all of the provider's bindings, which takes seconds", () => {
    const all = importsIn("packages/cdktf-gen/src").filter(
      ({ source }) => source === "@cdktf/provider-aws",
    );
    expect(all.map(shown)).toEqual([]);
  });
});
