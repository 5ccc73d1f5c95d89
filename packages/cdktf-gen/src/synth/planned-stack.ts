import { join, relative, resolve, sep } from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformBackend, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { Plan, PlannedResource } from "../plan/plan";
import { createReferences } from "../resources/references";
import type { ResourceType } from "../resources";
import { renderArguments } from "../terraform/escape";
import { nameOf } from "../terraform/name";
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
    const { region, part, lookups, outputs, resources } = config.plan;
    new AwsProvider(this, "aws", region === undefined ? {} : { region });
    // OpenTofu would look for the short name `aws` in another registry.
    this.addOverride("terraform.required_providers.aws.source", "hashicorp/aws");
    if (config.base) this.addDependency(config.base);
    addLookups(this, lookups, createReferences(part));
    for (const resource of resources) if (!many.has(resource.type)) this.#addConstruct(resource);
    for (const [name, value] of Object.entries(outputs)) {
      new TerraformOutput(this, name, { value: renderArguments(value) }).overrideLogicalId(name);
    }
    this.#writeManyBeside();
  }

  override prepareStack(): void {
    const { base } = this.#config;
    this.#ensureBackend();
    if (base) {
      const { id } = base.node;
      base.#ensureBackend().getRemoteStateDataSource(this, nameOf(id), id);
    }
    super.prepareStack();
  }

  override toTerraform(): SynthesizedStack {
    return removeMarks<SynthesizedStack>(super.toTerraform());
  }

  /** CDKTF's own default is an absolute path, which differs from machine to machine. */
  #ensureBackend(): TerraformBackend {
    const own = this.node.findAll().find((child) => child instanceof TerraformBackend);
    if (own) return own;
    const folder = this.#config.stateFolder ?? relative(this.#folder(), process.cwd());
    const path = join(folder, `terraform.${this.node.id}.tfstate`).replaceAll(sep, "/");
    return new LocalBackend(this, { path });
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
