import type { ResolvedCloudBackend } from "@rolecall/core";
import {
  DataTerraformRemoteState,
  NamedRemoteWorkspace,
  TerraformBackend,
  type TerraformRemoteState,
} from "cdktf";
import type { Construct } from "constructs";

/**
 * The state of one stack in a workspace of HCP Terraform. CDKTF's own construct runs `terraform` for
 * every stack to see its version, and cannot synthesize where there is none.
 */
export class CloudBlock extends TerraformBackend {
  readonly #organization: ReturnType<typeof organizationOf>;
  readonly #workspace: string;

  constructor(scope: Construct, backend: ResolvedCloudBackend, stack: string) {
    super(scope, "backend", "cloud");
    this.#organization = organizationOf(backend);
    this.#workspace = `${backend.prefix}${stack}`;
  }

  override toTerraform(): object {
    return { terraform: { cloud: { ...this.#organization, workspaces: this.#named() } } };
  }

  override getRemoteStateDataSource(scope: Construct, name: string): TerraformRemoteState {
    const workspaces = new NamedRemoteWorkspace(this.#workspace);
    return new DataTerraformRemoteState(scope, name, { ...this.#organization, workspaces });
  }

  #named(): object {
    return { name: this.#workspace };
  }
}

function organizationOf({ organization, hostname }: ResolvedCloudBackend) {
  return { organization, ...(hostname !== undefined && { hostname }) };
}
