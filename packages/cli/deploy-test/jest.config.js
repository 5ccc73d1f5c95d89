"use strict";

// These tests deploy, which takes minutes: the provider waits ten seconds for each assignment. As
// they wait more than they work, three at a time do not need three processors.
module.exports = require("../../../jest.base.js")(__dirname, {
  testMatch: ["<rootDir>/*.test.ts"],
  testTimeout: 900_000,
  maxWorkers: 3,
});
