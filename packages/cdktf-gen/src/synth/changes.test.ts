import { modelOf, synthesizeTexts } from "../testing";

const main = (yaml: string) => JSON.parse(synthesizeTexts(modelOf(yaml)).main) as unknown;

test("renames and imports are blocks of CDKTF's own file", () => {
  const id = "01234567-89ab-cdef-0123-456789abcdef";
  const written = main(`groups:
  auditors: { renamedFrom: audit }
  risk: { importFrom: "${id}" }`);
  expect(written).toMatchObject({
    moved: [{ from: "aws_identitystore_group.audit", to: "aws_identitystore_group.auditors" }],
    import: [{ to: "aws_identitystore_group.risk", id: `\${local.identity_store_id}/${id}` }],
  });
});

test("without any there are no such blocks", () => {
  const written = main("groups: { auditors: {} }");
  expect(written).not.toHaveProperty("moved");
  expect(written).not.toHaveProperty("import");
});
