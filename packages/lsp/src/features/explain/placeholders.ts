import type { View } from "../../workspace/view";

/** What stands for what in the forms of ARNs, such as `Account` for `${Account}`. */
export type Placeholders = Readonly<Record<string, string>>;

/** What is known of an account wherever AWS's lists leave a place for it. */
export function placeholdersIn({ compiled }: View, account: string): Placeholders {
  const { accounts, externalAccounts, instance } = compiled.model;
  const known = [...accounts, ...externalAccounts].find(({ name }) => name === account);
  return {
    Partition: instance?.partition ?? "aws",
    Region: instance?.region ?? "us-east-1",
    ...(known && { Account: known.id }),
  };
}

/** Puts what is known into the form of an ARN; what is not stays as it is. */
export function fillIn(form: string, placeholders: Placeholders): string {
  return form.replaceAll(/\$\{(\w+)\}/g, (whole: string, name: string) => {
    return Object.hasOwn(placeholders, name) ? (placeholders[name] ?? whole) : whole;
  });
}
