import { serveParent } from "@rolecall/lsp/node";
import { terraformOf } from "./terraform-of";

serveParent({ terraformOf });
