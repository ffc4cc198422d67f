/** A subscribe message that was sent. */
export interface SentMessage {
  readonly touser: string;
  readonly template_id: string;
  readonly page: string;
  readonly data: unknown;
  /** Epoch ms of the shifted clock. */
  readonly at: number;
}

/** Set through `POST /local/openapi`; settings that are left out stay as they were. */
export interface OpenApiSettings {
  /** A text that contains one of these is `risky`. */
  readonly riskyWords?: readonly string[];
  /** A picture is `risky` if its address contains one of these; addresses of kept pictures contain their SHA-256. */
  readonly riskyPaths?: readonly string[];
  /** A picture of which WeChat gives no verdict because it could not fetch it: its address contains one of these. */
  readonly failingPaths?: readonly string[];
  /** A picture about which no answer ever comes: its address contains one of these. */
  readonly silentPaths?: readonly string[];
  /** APIs to refuse, by name, with WeChat's error. */
  readonly refuse?: Readonly<Record<string, { readonly errcode: number; readonly errmsg: string }>>;
  /** Phone numbers by the one-time code that stands for them. */
  readonly phones?: Readonly<Record<string, string>>;
  /** Time between `mediaCheckAsync` and its verdict, in ms. */
  readonly mediaDelayMs?: number;
}

/** The memory of the simulated WeChat server. It is not stored: it serves tests and is no data. */
export class OpenApiState {
  #settings: Required<OpenApiSettings> = {
    riskyWords: ['risky-test-word'],
    riskyPaths: ['risky'],
    failingPaths: [],
    silentPaths: [],
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
