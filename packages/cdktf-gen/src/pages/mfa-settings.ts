import type { ResolvedMfa } from "@rolecall/core";

const guide = "https://docs.aws.amazon.com/singlesignon/latest/userguide";

/** One setting on the page "Configure multi-factor authentication" of the console. */
export interface MfaSetting {
  /** The words above the options. */
  readonly title: string;
  /** The key of the workspace. */
  readonly key: string;
  /** What the workspace says under that key, as YAML; absent when it leaves the setting open. */
  readonly stated: string | undefined;
  /** What to do, in the words of the console. */
  readonly steps: readonly string[];
  /** How to see that it is so. */
  readonly check: string;
  /** AWS's page about the setting. */
  readonly source: string;
}

const prompts = {
  always: "Every time they sign in (always-on)",
  "context-aware": "Only when their sign-in context changes (context-aware)",
  never: "Never (disabled)",
} as const;

const types = {
  "security-key": "Security keys and built-in authenticators",
  "authenticator-app": "Authenticator apps",
} as const;

const consequences = {
  "require-registration": "Require them to register an MFA device at sign in",
  "email-code": "Require them to provide a one-time password sent by email to sign in",
  block: "Block their sign-in",
  allow: "Allow them to sign in",
} as const;

const selfService = "Users can add and manage their own MFA devices";

/**
 * The settings in the order of the console, with the words that it uses.
 * Source of the words: the pages of the user guide that `source` names.
 */
export function mfaSettings(mfa: ResolvedMfa): readonly MfaSetting[] {
  return [promptSetting(mfa), typesSetting(mfa), unregisteredSetting(mfa), selfServiceSetting(mfa)];
}

function promptSetting({ prompt }: ResolvedMfa): MfaSetting {
  return {
    title: "Prompt users for MFA",
    key: "prompt",
    stated: prompt,
    steps: prompt ? [`Choose **${prompts[prompt]}**.`] : [],
    check: {
      always: "Sign in twice in one browser: you are asked for a second factor both times.",
      "context-aware":
        "Sign in from a browser that you have not used before: you are asked for a second factor.",
      never: "Sign in: nobody is asked for a second factor. Make sure that something else asks.",
    }[prompt ?? "always"],
    source: `${guide}/mfa-getting-started.html`,
  };
}

function typesSetting({ types: stated }: ResolvedMfa): MfaSetting {
  const all = ["security-key", "authenticator-app"] as const;
  return {
    title: "Users can authenticate with these MFA types",
    key: "types",
    stated: stated && `[${stated.join(", ")}]`,
    steps: stated
      ? all.map((type) => `${stated.includes(type) ? "Select" : "Clear"} **${types[type]}**.`)
      : [],
    check: "Register a device in the access portal: these types are offered, and no others.",
    source: `${guide}/how-to-configure-mfa-types.html`,
  };
}

function unregisteredSetting({ unregistered }: ResolvedMfa): MfaSetting {
  return {
    title: "If a user does not yet have a registered MFA device",
    key: "unregistered",
    stated: unregistered,
    steps: unregistered ? [`Choose **${consequences[unregistered]}**.`] : [],
    check: {
      "require-registration": "Sign in as somebody without a device: you have to register one.",
      "email-code": "Sign in as somebody without a device: you are sent a code by e-mail.",
      block: "Sign in as somebody without a device: you are not let in.",
      allow: "Sign in as somebody without a device: a password is enough.",
    }[unregistered ?? "require-registration"],
    source: `${guide}/how-to-configure-mfa-device-enforcement.html`,
  };
}

function selfServiceSetting({ selfService: stated }: ResolvedMfa): MfaSetting {
  return {
    title: "Who can manage MFA devices",
    key: "selfService",
    stated: stated === undefined ? undefined : String(stated),
    steps: stated === undefined ? [] : [`${stated ? "Select" : "Clear"} **${selfService}**.`],
    check:
      stated === false
        ? "Open **MFA devices** in the access portal: you cannot add a device of your own."
        : "Open **MFA devices** in the access portal: you can add a device of your own.",
    source: `${guide}/how-to-allow-user-registration.html`,
  };
}
