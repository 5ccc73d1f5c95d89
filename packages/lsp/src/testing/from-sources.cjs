"use strict";
/* oxlint-disable no-underscore-dangle -- Node.js 20 has no other way in for CommonJS */

// node -r from-sources.cjs: runs the sources of every package, so that a test that starts a process
// needs no build first, and never meets an older one.
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { transformSync } = require("@swc/core");

const { moduleNameMapper } = require("../../../../jest.base.js")(__dirname);
const sources = Object.entries(moduleNameMapper).map(([name, path]) => [new RegExp(name), path]);

const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...more) => {
  const [, path = request] = sources.find(([name]) => name.test(request)) ?? [];
  return resolve(path, ...more);
};

function compile(module, path) {
  const { code } = transformSync(readFileSync(path, "utf8"), {
    filename: path,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  });
  module._compile(code, path);
}

// Where x.ts and x.json stand side by side, "./x" is the first of them, as for the compiler.
const others = { ...Module._extensions };
for (const extension of Object.keys(others)) delete Module._extensions[extension];
Object.assign(Module._extensions, { ".ts": compile }, others);
