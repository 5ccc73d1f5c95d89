import { formed, list, object, required, text } from "../spec";
import { literal } from "./literal";
import { principal } from "./principal";
import { renamedFrom } from "./renamed-from";

const form =
  /^arn:aws(-[a-z]{1,5}){0,3}:sso::\d{12}:application\/(sso)?ins-[a-zA-Z0-9-.]{16}\/apl-[a-zA-Z0-9]{16}$/;

/** The ARN of an application of the portal. Source: `ApplicationArn` of the sso-admin API model. */
export const applicationArn = text(
  formed(form, {
    wrong: "is not the ARN of an application",
    cure: "write one such as arn:aws:sso::111111111111:application/ssoins-0123456789abcdef/apl-0123456789abcdef",
    note: "the console shows it on the page of the application",
  }),
);

/** An application of the access portal, and who may open it; the key is a name of your choice. */
export const application = object("application", {
  arn: required(applicationArn, "The ARN of the application, which exists already."),
  principals: required(
    literal(
      list(principal),
      "an application",
      "an application is in no account, so there is nothing to fill in",
    ),
    "Who may open it: group:NAME and user:NAME.",
  ),
  renamedFrom,
});
