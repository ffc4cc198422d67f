/** A subscribe message as it was sent. */
export interface SentMessage {
  readonly touser: string;
  readonly template_id: string;
  readonly page: string;
  readonly data: unknown;
  /** Epoch ms of the shifted clock. */
  readonly at: number;
}

/** Set through `POST /local/openapi`; what is left out stays as it was. */
export interface OpenApiSettings {
  /** A text that contains one of these is `risky`. */
  readonly riskyWords?: readonly string[];
  /** A picture is `risky` when its address contains one of these: kept ones bear their SHA-256 in it. */
  readonly riskyPaths?: readonly string[];
  /** APIs to refuse, by name, with WeChat's error. */
  readonly refuse?: Readonly<Record<string, { readonly errcode: number; readonly errmsg: string }>>;
  /** Phone numbers by the one-time code that stands for them. */
  readonly phones?: Readonly<Record<string, string>>;
  /** Time between `mediaCheckAsync` and its verdict, in ms. */
  readonly mediaDelayMs?: number;
}

/** What the simulated WeChat server remembers. In memory: it is a device of tests, not data. */
export class OpenApiState {
  #settings: Required<OpenApiSettings> = {
    riskyWords: ['risky-test-word'],
    riskyPaths: ['risky'],
    refuse: {},
    phones: {},
    mediaDelayMs: 200,
  };

  readonly sent: SentMessage[] = [];
  readonly usedCodes = new Set<string>();

  get settings(): Required<OpenApiSettings> {
    return this.#settings;
  }

  set(settings: OpenApiSettings): void {
    this.#settings = { ...this.#settings, ...settings };
  }
}
