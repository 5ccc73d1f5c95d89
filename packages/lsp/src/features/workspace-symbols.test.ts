import { checkCases } from "../testing/cases";
import { showLocations } from "../testing/show";
import { symbolsLike } from "./workspace-symbols";

checkCases("workspace-symbols", ({ title, service, place }) => {
  const query = /`([^`]*)`/.exec(title)?.[1] ?? "";
  const found = symbolsLike(service.views(), query).map(
    ({ name, containerName, location }) =>
      `${name} (${containerName})  ${showLocations(place.view, [location])}`,
  );
  return found.join("\n") || "nothing";
});
