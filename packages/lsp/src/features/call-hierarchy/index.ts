import {
  type CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
} from "vscode-languageserver";
import { onPlace } from "../../service/about";
import { type Feature, on } from "../../service/feature";
import { type Place } from "../../service/places";
import type { Service } from "../../service/service";
import type { View } from "../../workspace/view";
import { namesAt } from "../support/names";
import { incomingTo } from "./incoming";
import { itemAt, nodeOf } from "./item";
import { outgoingFrom } from "./outgoing";

/**
 * Shows access as calls: whoever reaches something calls it. Into an account come groups and users,
 * into a group its members; a group reaches permission sets, and with each of these accounts.
 */
export const callHierarchy: Feature = {
  name: "callHierarchy",
  capabilities: () => ({ callHierarchyProvider: true }),
  handlers: [
    onPlace(CallHierarchyPrepareRequest.type, hierarchyAt),
    on(CallHierarchyIncomingCallsRequest.type, (service, { item }) => {
      const view = viewOf(service, item);
      return view ? incomingCalls(view, item) : null;
    }),
    on(CallHierarchyOutgoingCallsRequest.type, (service, { item }) => {
      const view = viewOf(service, item);
      return view ? outgoingCalls(view, item) : null;
    }),
  ],
};

function viewOf(service: Service, { uri }: CallHierarchyItem): View | undefined {
  return service.documentAt(uri)?.view;
}

/** What at a place has access, gives it, or is reached by it. */
export function hierarchyAt(place: Place): CallHierarchyItem[] {
  return namesAt(place).flatMap((name) => itemAt(place.view, name) ?? []);
}

/** Who reaches something. */
export function incomingCalls(view: View, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const node = nodeOf(item);
  return node ? incomingTo(view, node) : [];
}

/** What somebody reaches. */
export function outgoingCalls(view: View, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const node = nodeOf(item);
  return node ? outgoingFrom(view, node, item) : [];
}
