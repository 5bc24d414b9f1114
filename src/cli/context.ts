import type { Context } from "../commands/context.ts";
import type { Texts } from "../language/texts.ts";
import { fit } from "../output/fit.ts";
import { plain } from "../output/plain.ts";
import { noSigner } from "../ports/signer.ts";
import type { Terminal } from "../ports/terminal.ts";
import type { Location } from "./locate.ts";
import { archiveReader } from "./reading.ts";
import type { World } from "./world.ts";

/**
 * What a command is given of the world. Nothing is read before the command asks; `settle` is for when it has answered.
 * @param folder absolute path of the folder to work in
 */
export function makeContext(
  world: World,
  location: Location,
  { texts, terminal, folder }: { texts: Texts; terminal: Terminal; folder: string },
): Context & { settle(): Promise<void> } {
  const { hasConfig, selection } = location;
  const store = world.places.openStore(location.root);
  const progress = (text?: string) => showProgress(world, terminal, text);
  const reader = archiveReader(world, location, { store, texts, progress });
  return {
    store,
    hasConfig,
    selection,
    clock: world.clock,
    terminal,
    prompt: world.prompt,
    texts,
    get user() {
      return world.user();
    },
    random: () => world.random(),
    calendars: {
      server: world.calendars,
      user: world.env["KLUBBA_CALDAV_USER"] || undefined,
      password: world.env["KLUBBA_CALDAV_PASSWORD"] || undefined,
    },
    browser: world.browser,
    signer: world.signer ?? noSigner,
    get shipped() {
      return world.places.shipped();
    },
    shown: (file) => world.places.relative(world.cwd, world.places.resolve(location.root, file)),
    way: (from, file) => world.places.relative(from, world.places.resolve(location.root, file)),
    input: (limit) => world.stdin(limit),
    progress,
    fileAt: (path) => fileAt(world.places, world.places.resolve(folder, path)),
    read: () => reader.read(),
    readOpen: (daysIn, depth) => reader.readOpen(daysIn, depth),
    readWords: () => reader.readWords(),
    settle: () => reader.settle(),
  };
}

/** One line of stderr that is written over and over; nothing where nobody watches. */
function showProgress(world: World, { width }: Terminal, text = ""): void {
  if (!world.terminal.interactive || width === undefined || width < 2) return;
  world.stderr(`\r\u001b[2K${fit(plain(text), width - 1)}`);
}

function fileAt(places: World["places"], path: string): ReturnType<Context["fileAt"]> {
  const folder = places.parent(path);
  if (places.kind(folder) !== "folder") return undefined;
  return { store: places.openStore(folder), name: places.relative(folder, path), folder };
}
