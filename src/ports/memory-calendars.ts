import {
  CalDavFailure,
  type CalDavReason,
  type CalendarServer,
  type Credentials,
  type RemoteCalendar,
  type RemoteObject,
} from "./caldav.ts";

/** A server in memory, the twin of the real ones: one calendar, what is done to it, and what goes wrong. */
export class MemoryCalendars implements CalendarServer {
  /** Texts by address. */
  readonly objects = new Map<string, { text: string; version: number }>();
  /** What was written, in order: `create NAME`, `update ADDRESS`. */
  readonly written: string[] = [];
  components: readonly string[] | undefined = ["VEVENT", "VTODO"];
  /** Who may come in; anybody where it is undefined. */
  guard: Credentials | undefined;
  /** What happens at the so-manieth write from now (1-based), once. */
  trouble: { at: number; reason: CalDavReason } | undefined;
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  open(url: string, credentials: Credentials | undefined): Promise<RemoteCalendar> {
    const { guard } = this;
    const allowed = !guard || (credentials?.user === guard.user && credentials.password === guard.password);
    if (!allowed) return fail({ code: "unauthorised" });
    if (url !== this.#url) return fail({ code: "not-found" });
    return Promise.resolve({
      components: this.components,
      list: () => Promise.resolve(this.#list()),
      create: (object) => this.#create(object),
      update: (object, text) => this.#update(object, text),
    });
  }

  /** Puts an object there as anybody could. */
  put(name: string, text: string): void {
    const { version = 0 } = this.objects.get(this.#url + name) ?? {};
    this.objects.set(this.#url + name, { text, version: version + 1 });
  }

  #list(): RemoteObject[] {
    return [...this.objects].map(([address, { text, version }]) => ({ address, etag: `"${version}"`, text }));
  }

  #create({ name, text }: { name: string; text: string }): Promise<void> {
    return this.#write(`create ${name}`, () => {
      if (this.objects.has(this.#url + name)) throw new CalDavFailure({ code: "changed" });
      this.put(name, text);
    });
  }

  #update({ address, etag }: RemoteObject, text: string): Promise<void> {
    return this.#write(`update ${address}`, () => {
      const version = this.objects.get(address)?.version;
      if (`"${version}"` !== etag) throw new CalDavFailure({ code: "changed" });
      this.put(address.slice(this.#url.length), text);
    });
  }

  async #write(what: string, change: () => void): Promise<void> {
    const { trouble } = this;
    if (trouble && --trouble.at === 0) {
      this.trouble = undefined;
      throw new CalDavFailure(trouble.reason);
    }
    change();
    this.written.push(what);
    await Promise.resolve();
  }
}

function fail(reason: CalDavReason): Promise<never> {
  return Promise.reject(new CalDavFailure(reason));
}
