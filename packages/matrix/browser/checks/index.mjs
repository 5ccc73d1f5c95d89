import { keyboard } from "./keyboard.mjs";
import { looks } from "./looks.mjs";
import { names } from "./names.mjs";
import { size } from "./size.mjs";

/** What is tried of the matrix in a page of its own. */
export const matrixPages = [names, keyboard, looks, size];
