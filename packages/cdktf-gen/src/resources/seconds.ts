/** How many seconds a session lasts; the model writes `PT1H30M`. Absent is AWS's default. */
export function secondsOf(duration: string | undefined): number | undefined {
  if (duration === undefined) return undefined;
  const [, hours = "0", minutes = "0"] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60;
}
