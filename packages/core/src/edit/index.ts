export { addAccount, type NewAccount } from "./add-account";
export { addEntry, addItem, type AddOptions, type NewEntry, type NewItem } from "./add-entry";
export { addPattern, addPrincipal, type NewPattern, type NewSelector } from "./add-pattern";
export type { PrincipalText } from "../language/principal";
export { type NewValue, setValue } from "./set-value";
export type { Edited, EditProblem, EditRefusal, EditResult } from "./edit-result";
export { applyEdits, type EditableWorkspace, type TextEdit, withEdits } from "./text-edit";
