"use strict";

/** Tests run on the sources of every package, so none of them needs a build first. */
module.exports = (rootDir, more = {}) => ({
  rootDir,
  // Only what hangs should fail: a busy machine may take ten times as long as an idle one.
  testTimeout: 60_000,
  testMatch: ["<rootDir>/src/**/*.test.ts"],
  transform: { "^.+\\.ts$": ["@swc/jest", { jsc: { target: "es2022" }, sourceMaps: "inline" }] },
  moduleNameMapper: {
    "^@rolecall/core$": `${__dirname}/packages/core/src/index.ts`,
    "^@rolecall/core/git$": `${__dirname}/packages/core/src/node/git/index.ts`,
    "^@rolecall/core/node$": `${__dirname}/packages/core/src/node/index.ts`,
    "^@rolecall/core/testing$": `${__dirname}/packages/core/src/testing/index.ts`,
    "^@rolecall/cdktf-gen$": `${__dirname}/packages/cdktf-gen/src/index.ts`,
    "^@rolecall/cdktf-gen/plan$": `${__dirname}/packages/cdktf-gen/src/plan/index.ts`,
    "^@rolecall/matrix$": `${__dirname}/packages/matrix/src/index.ts`,
    "^@rolecall/matrix/report$": `${__dirname}/packages/matrix/src/report/index.ts`,
    "^@rolecall/matrix/view$": `${__dirname}/packages/matrix/src/view/index.ts`,
    "^@rolecall/lsp$": `${__dirname}/packages/lsp/src/index.ts`,
    "^@rolecall/lsp/requests$": `${__dirname}/packages/lsp/src/requests.ts`,
    "^@rolecall/lsp/node$": `${__dirname}/packages/lsp/src/node.ts`,
  },
  ...more,
});
