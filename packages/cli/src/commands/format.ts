import { Option } from "commander";

/** The forms in which a command can give its result. */
export type Format = "pretty" | "json";

/** `--format pretty|json`. */
export function formatOption(): Option {
  return new Option("--format <format>", "how to print the result")
    .choices(["pretty", "json"])
    .default("pretty");
}
