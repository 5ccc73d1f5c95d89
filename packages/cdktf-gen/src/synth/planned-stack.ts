import { join, relative, resolve, sep } from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, TerraformBackend, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { Plan, PlannedResource } from "../plan/plan";
import { createReferences } from "../resources/references";
import type { ResourceType } from "../resources";
import { renderArguments } from "../terraform/escape";
import { nameOf } from "../terraform/name";
import { addBackend } from "./backend";
import { addChanges } from "./changes";
import { constructs } from "./constructs";
import { addLookups } from "./lookups";
import { removeMarks, type SynthesizedStack } from "./marks";
import { sideFileName, writeSideFile } from "./side-file";

/** What a stack is made of. */
export interface PlannedStackConfig {
  readonly plan: Plan;
  /** The stack that this one refers to, when there is one. */
  readonly base?: PlannedStack;
  /**
   * The folder of the local state, relative to the stack's own. The default is the folder in which
   * the app runs. It counts only while the stack has no backend of its own.
   */
  readonly stateFolder?: string | undefined;
}

/** The types of which a workspace may have very many. */
const many: ReadonlySet<ResourceType> = new Set<ResourceType>([
  "aws_identitystore_group_membership",
  "aws_ssoadmin_account_assignment",
]);

/**
 * A CDKTF stack made of a plan. Permission sets, groups and users are constructs of the stack.
 * Assignments and memberships go to a second file of the stack's folder, which `Testing.synth` and
 * Aspects do not see.
 */
export class PlannedStack extends TerraformStack {
  /** What the stack makes, each with the place in the workspace that it comes from. */
  readonly plan: Plan;
  readonly #config: PlannedStackConfig;

  constructor(scope: Construct, id: string, config: PlannedStackConfig) {
    super(scope, id);
    this.#config = config;
    this.plan = config.plan;
    const { part, lookups, outputs, resources } = config.plan;
    this.#addProvider();
    if (config.base) this.addDependency(config.base);
    addLookups(this, lookups, createReferences(part));
    for (const resource of resources) if (!many.has(resource.type)) this.#addConstruct(resource);
    for (const [name, value] of Object.entries(outputs)) {
      new TerraformOutput(this, name, { value: renderArguments(value) }).overrideLogicalId(name);
    }
    addChanges(this, config.plan);
    this.#writeManyBeside();
  }

  override prepareStack(): void {
    const { base } = this.#config;
    if (base) {
      const { id } = base.node;
      base.ensureBackendExists().getRemoteStateDataSource(this, nameOf(id), id);
    }
    super.prepareStack();
  }

  override toTerraform(): SynthesizedStack {
    return removeMarks<SynthesizedStack>(super.toTerraform());
  }

  /**
   * The stack's own backend, or that of the workspace. CDKTF's default is an absolute path, which
   * differs from machine to machine.
   */
  override ensureBackendExists(): TerraformBackend {
    const own = this.node.findAll().find((child) => TerraformBackend.isBackend(child));
    if (own) return own;
    const folder = () => this.#config.stateFolder ?? relative(this.#folder(), process.cwd());
    return addBackend(this, this.plan.backend, () => portable(folder()));
  }

  #addProvider(): void {
    const { provider, providerVersion } = this.plan;
    new AwsProvider(this, "aws", renderArguments(provider));
    const required = "terraform.required_providers.aws";
    // OpenTofu would look for the short name `aws` in another registry.
    this.addOverride(`${required}.source`, "hashicorp/aws");
    if (providerVersion !== undefined) this.addOverride(`${required}.version`, providerVersion);
  }

  #addConstruct({ type, name, args, dependsOn }: PlannedResource): void {
    // The emitters have checked their arguments against the very types that are lost here.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const config = renderArguments(args) as never;
    const made = new constructs[type](this, `${type}.${name}`, config);
    made.overrideLogicalId(name);
    if (dependsOn.length > 0) made.addOverride("depends_on", dependsOn);
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

/** Terraform takes `/` on every system, and the output should not differ between them. */
function portable(path: string): string {
  return path.replaceAll(sep, "/") || ".";
}
