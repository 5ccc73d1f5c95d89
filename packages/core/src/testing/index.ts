export { check, type Checked } from "./check";
export { joinTexts, splitFiles } from "./files";
export { addMarks, stripMarks } from "./marks";
export { type Plain, styledYaml } from "./styled-yaml";
