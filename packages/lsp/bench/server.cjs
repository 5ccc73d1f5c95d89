require("@rolecall/lsp/node").serveStdio();
