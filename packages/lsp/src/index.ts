export { serve } from "./server/serve";
export type { Extras } from "./service/service";
export type { Host, Mount } from "./workspace/host";
