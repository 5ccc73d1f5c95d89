import type { AccessFile } from "../language/access-file";
import { byText } from "../text/compare";
import { namesOf } from "./principals";
import type { ResolvedApplication } from "./resolved-model";
import { originOf } from "./texts";

/** The applications that have an ARN, by name. */
export function resolveApplications({ applications }: AccessFile): readonly ResolvedApplication[] {
  const resolved = applications?.entries.flatMap(({ key, value }) =>
    value.arn
      ? {
          name: key.value,
          arn: value.arn.value,
          principals: namesOf(value.principals),
          origin: originOf("applications", key),
        }
      : [],
  );
  return (resolved ?? []).sort(byText((application) => application.name));
}
