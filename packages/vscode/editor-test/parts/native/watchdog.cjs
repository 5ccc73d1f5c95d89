// Stands in for `@vscode/native-watchdog`, which would have to be compiled: it ends a process that
// hangs when its window is gone. Here the test ends all processes of the server.
exports.start = () => {};
exports.exit = (code) => process.exit(code ?? 0);
