import type { Feature } from "../service/feature";
import { accessMatrices } from "./access-matrix";
import { callHierarchy } from "./call-hierarchy";
import { codeActions } from "./code-actions";
import { codeLens } from "./code-lens";
import { completion } from "./completion";
import { definition } from "./definition";
import { diagnostics } from "./diagnostics";
import { documentHighlight } from "./document-highlight";
import { documentLinks } from "./document-links";
import { documentSymbols } from "./document-symbols";
import { explain } from "./explain";
import { fileRename } from "./file-rename";
import { foldingRanges } from "./folding-ranges";
import { formatting } from "./formatting";
import { hover } from "./hover";
import { inlayHints } from "./inlay-hints";
import { onTypeFormatting } from "./on-type-formatting";
import { previews } from "./previews";
import { references } from "./references";
import { rename } from "./rename";
import { selectionRanges } from "./selection-ranges";
import { semanticTokens } from "./semantic-tokens";
import { status } from "./status";
import { workspaceSymbols } from "./workspace-symbols";

/** Everything that the server does for an editor, besides sending it what is wrong. */
export const features: readonly Feature[] = [
  accessMatrices,
  callHierarchy,
  codeActions,
  codeLens,
  completion,
  definition,
  diagnostics,
  documentHighlight,
  documentLinks,
  documentSymbols,
  explain,
  fileRename,
  foldingRanges,
  formatting,
  hover,
  inlayHints,
  onTypeFormatting,
  previews,
  references,
  rename,
  selectionRanges,
  semanticTokens,
  status,
  workspaceSymbols,
];
