// Stands in for `@vscode/spdlog`, which would have to be compiled: without it VS Code keeps no logs.
const { appendFileSync, mkdirSync } = require("node:fs");
const { dirname } = require("node:path");

const levels = ["trace", "debug", "info", "warn", "error", "critical", "off"];

class Logger {
  #level = 2;
  #isPlain = false;

  constructor(type, name, path) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    levels.slice(0, -1).forEach((level, at) => {
      this[level] = (message) => at >= this.#level && this.#write(level, message);
    });
  }

  getLevel() {
    return this.#level;
  }

  setLevel(level) {
    this.#level = level;
  }

  /** An output channel without levels writes texts as they are. */
  clearFormatters() {
    this.#isPlain = true;
  }

  setPattern() {}
  flush() {}
  drop() {}

  #write(level, message) {
    const time = new Date().toISOString().replace("T", " ").slice(0, -1);
    appendFileSync(this.path, this.#isPlain ? message : `${time} [${level}] ${message}\n`);
  }
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = async (name, path) => new Logger("rotating", name, path);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
