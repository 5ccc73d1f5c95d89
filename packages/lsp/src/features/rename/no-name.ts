import { formAt, type Offer, placeAt } from "@rolecall/core";
import type { Place } from "../../service/places";
import { type Refusal, refuse } from "./refusal";

/** Why what stands at a place cannot be renamed. */
export function noName({ source, offset }: Place): Refusal {
  const { role, path, whole } = placeAt(source, offset);
  if (whole === "" || role === "prose" || role === "none") {
    return refuse("nothing here has a name", "put the cursor on a name that the workspace gives");
  }
  const form = formAt(path);
  if (role === "key" && form?.outline().fields?.has(whole)) {
    return refuse(`"${whole}" is a word of the language`, "rename what is below it");
  }
  if (path.at(-1) === "renamedFrom") {
    return refuse(`"${whole}" is the key of before`, "rename the key that it has now");
  }
  const isOfAws = form?.outline().offers?.some(isManagedPolicy) === true;
  if (isOfAws)
    return refuse(`"${whole}" is a policy of AWS`, "rename what belongs to the workspace");
  return refuse(`"${whole}" is no name that the workspace gives`, "change it where it stands");
}

function isManagedPolicy(offer: Offer): boolean {
  return "list" in offer && offer.list === "managed-policies";
}
