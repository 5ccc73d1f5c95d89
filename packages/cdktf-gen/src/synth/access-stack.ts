import { join, relative, resolve, sep } from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import type { ResolvedModel } from "@rolecall/core";
import { App, LocalBackend, TerraformBackend, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { type Plan, plan, type PlannedResource } from "../plan/plan";
import { createReferences } from "../resources/references";
import type { ResourceType } from "../resources";
import { renderArguments } from "../terraform/escape";
import { nameOf } from "../terraform/name";
import { constructs } from "./constructs";
import { addLookups } from "./lookups";
import { removeMarks, type SynthesizedStack } from "./marks";
import { sideFileName, writeSideFile } from "./side-file";

/** What an access stack is made of. */
export interface AccessStackConfig {
  /** The meaning of a workspace, from `loadModel` or `compile`. */
  readonly model: ResolvedModel;
  /**
   * The folder of the local state, relative to the stack's own. The default is the folder in which
   * the app runs. It counts only while the stack has no backend of its own.
   */
  readonly stateFolder?: string;
}

/** The types of which a workspace may have very many. */
const many: ReadonlySet<ResourceType> = new Set<ResourceType>([
  "aws_identitystore_group_membership",
  "aws_ssoadmin_account_assignment",
]);

/**
 * A CDKTF stack that holds all access of a workspace.
 *
 * Permission sets, groups and users are constructs of the stack. Assignments and memberships go to
 * a second file of the stack's folder, which `Testing.synth` and Aspects do not see.
 */
export class AccessStack extends TerraformStack {
  /** What the stack makes, each with the place in the workspace that it comes from. */
  readonly plan: Plan;
  readonly #stateFolder: string | undefined;

  constructor(scope: Construct, id: string, { model, stateFolder }: AccessStackConfig) {
    super(scope, id);
    this.plan = plan(model);
    this.#stateFolder = stateFolder;
    new AwsProvider(
      this,
      "aws",
      this.plan.region === undefined ? {} : { region: this.plan.region },
    );
    // OpenTofu would look for the short name `aws` in another registry.
    this.addOverride("terraform.required_providers.aws.source", "hashicorp/aws");
    addLookups(this, this.plan.lookups, createReferences(model));
    for (const resource of this.plan.resources) {
      if (!many.has(resource.type)) this.#addConstruct(resource);
    }
    this.#writeManyBeside();
  }

  /**
   * The ARN of a permission set, for other resources of the app.
   *
   * @throws Error when the workspace has no permission set of that name
   */
  permissionSetArn(name: string): string {
    const isKnown = this.plan.resources.some(
      (resource) =>
        resource.type === "aws_ssoadmin_permission_set" && resource.name === nameOf(name),
    );
    if (!isKnown) throw new Error(`the workspace has no permission set "${name}"`);
    return `\${aws_ssoadmin_permission_set.${nameOf(name)}.arn}`;
  }

  /** CDKTF's own default is an absolute path, which differs from machine to machine. */
  override prepareStack(): void {
    const hasBackend = this.node.findAll().some((child) => TerraformBackend.isBackend(child));
    if (!hasBackend) {
      const folder = this.#stateFolder ?? relative(this.#folder(), process.cwd());
      const path = join(folder, `terraform.${this.node.id}.tfstate`).replaceAll(sep, "/");
      new LocalBackend(this, { path });
    }
    super.prepareStack();
  }

  override toTerraform(): SynthesizedStack {
    return removeMarks<SynthesizedStack>(super.toTerraform());
  }

  #addConstruct({ type, name, args }: PlannedResource): void {
    // The emitters have checked their arguments against the very types that are lost here.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const config = renderArguments(args) as never;
    new constructs[type](this, `${type}.${name}`, config).overrideLogicalId(name);
  }

  #writeManyBeside(): void {
    const own = this.synthesizer;
    const resources = this.plan.resources.filter(({ type }) => many.has(type));
    this.synthesizer = {
      synthesize: (session) => {
        own.synthesize(session);
        writeSideFile(join(this.#folder(), sideFileName), resources);
      },
    };
  }

  #folder(): string {
    const { outdir, manifest } = App.of(this);
    return resolve(outdir, manifest.forStack(this).workingDirectory);
  }
}
