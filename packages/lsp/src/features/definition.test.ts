import { checkCases } from "../testing/cases";
import { showLinks } from "../testing/show";
import { definitionLinksAt } from "./definition";

checkCases("definition", ({ place }) => showLinks(place, definitionLinksAt(place)));
