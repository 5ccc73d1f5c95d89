import { isDay } from "@rolecall/core";
import { InvalidArgumentError, Option } from "commander";

/** `--now DATE`: the day on which access expires or not. */
export function nowOption(): Option {
  return new Option(
    "--now <date>",
    "the day to ask about, as YYYY-MM-DD in UTC (default: today)",
  ).argParser((value) => {
    if (isDay(value)) return value;
    throw new InvalidArgumentError("Write a day as YYYY-MM-DD, such as 2027-03-31.");
  });
}
