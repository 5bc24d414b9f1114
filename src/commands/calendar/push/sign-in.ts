import { CalDavFailure, type Credentials, type RemoteCalendar } from "../../../ports/caldav.ts";
import { answerOf } from "../../asking.ts";
import { type Context, UserError } from "../../context.ts";

/** A calendar's address as it may be shown: without what could be secret. */
export function shownAddress(url: string): string {
  if (!URL.canParse(url)) return url.replace(/\/\/[^/]*@/, "//").replace(/[?#][^]*$/, "");
  const { origin, host, protocol, pathname } = new URL(url);
  return `${origin === "null" ? `${protocol}//${host}` : origin}${decoded(pathname)}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    // No UTF-8: as it stands.
    if (error instanceof URIError) return path;
    throw error;
  }
}

export interface SignedIn {
  calendar: RemoteCalendar;
  /** True where a name and password were given. */
  asked: boolean;
}

/**
 * Opens the calendar as the environment says, else as whoever is at the terminal says when the server asks.
 * @throws UserError for an address that would give the password away
 * @throws SignInFailure
 */
export async function signIn(url: string, context: Context): Promise<SignedIn> {
  const { server } = context.calendars;
  refuseSecretsIn(url, context);
  const given = await credentialsGiven(url, context);
  try {
    return { calendar: await server.open(url, given), asked: given !== undefined };
  } catch (error) {
    const wanted = error instanceof CalDavFailure && error.reason.code === "unauthorised";
    const mayAsk = given === undefined && canAsk(context);
    if (!(wanted && mayAsk)) throw error;
    return { calendar: await server.open(url, await askFor(url, context)), asked: true };
  }
}

function refuseSecretsIn(url: string, { texts }: Context): void {
  const { username, password } = URL.canParse(url) ? new URL(url) : { username: "", password: "" };
  if (username !== "" || password !== "") throw new UserError(texts.calendar.push.passwordInAddress);
}

async function credentialsGiven(url: string, context: Context): Promise<Credentials | undefined> {
  const { user, password } = context.calendars;
  if (user === undefined) return undefined;
  if (password !== undefined) return guarded({ user, password }, url, context);
  return canAsk(context) ? askFor(url, context, user) : undefined;
}

/** Nobody types a password where others can read it. */
function canAsk({ terminal, prompt }: Context): boolean {
  return terminal.interactive && prompt.secret !== undefined;
}

async function askFor(url: string, context: Context, known?: string): Promise<Credentials> {
  const { prompt, texts } = context;
  const { askUser, askPassword } = texts.calendar.push;
  guarded({ user: "", password: "" }, url, context);
  const user = known ?? (await answerOf(prompt.input({ message: askUser({ place: shownAddress(url) }) })));
  const password = await answerOf(prompt.secret?.({ message: askPassword }) ?? Promise.resolve(undefined));
  return { user, password };
}

/** The same credentials, where they can be sent unread. */
function guarded(credentials: Credentials, url: string, { texts }: Context): Credentials {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const open = address?.protocol === "http:" && !isThisComputer(address.hostname);
  if (open) throw new UserError(texts.calendar.push.inTheOpen({ place: shownAddress(url) }));
  return credentials;
}

function isThisComputer(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(?:\.\d+){3}$/.test(host);
}
