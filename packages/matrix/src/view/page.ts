import type { AccessMatrix } from "../data/access-matrix";
import { showMatrix } from "./show-matrix";

const data = document.getElementById("data")?.textContent ?? "";
const container = document.getElementById("matrix");

// The page is made by `reportPage`, and holds a matrix.
const matrix: AccessMatrix = JSON.parse(data);
if (container) showMatrix(container, matrix);
