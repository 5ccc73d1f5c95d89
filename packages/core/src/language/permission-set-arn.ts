import { formed, text } from "../spec";

const form =
  /^arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet\/(sso)?ins-[a-zA-Z0-9-.]{16}\/ps-[a-zA-Z0-9-./]{16}$/;

/** The ARN of a permission set. Source: `PermissionSetArn` of the sso-admin API model. */
export const permissionSetArn = text(
  formed(form, {
    wrong: "is not the ARN of a permission set",
    cure: "write one such as arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef",
    note: "the console shows it on the page of the permission set",
  }),
);
