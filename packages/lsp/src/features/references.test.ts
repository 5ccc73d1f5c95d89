import { checkCases } from "../testing/cases";
import { showLocations } from "../testing/show";
import { referencesAt } from "./references";

checkCases("references", ({ place }) =>
  showLocations(place.view, referencesAt(place, { includeDeclaration: true })),
);
