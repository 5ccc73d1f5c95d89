export { serve } from "./server/serve";
export type { Extras } from "./server/service";
export type { Host, Mount } from "./workspace/host";
