import { readArchive } from "../archive/load.ts";
import type { Archive } from "../archive/register.ts";
import type { Context } from "../commands/context.ts";
import type { Texts } from "../language/texts.ts";
import type { Terminal } from "../ports/terminal.ts";
import type { Location } from "./locate.ts";
import type { World } from "./world.ts";

/**
 * What a command is given of the world. Nothing is read before the command asks.
 * @param folder absolute path of the folder to work in
 */
export function makeContext(
  world: World,
  location: Location,
  { texts, terminal, folder }: { texts: Texts; terminal: Terminal; folder: string },
): Context {
  const { hasConfig, selection } = location;
  const store = world.places.openStore(location.root);
  let archive: Archive | undefined;
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
    get shipped() {
      return world.places.shipped();
    },
    shown: (file) => world.places.relative(world.cwd, world.places.resolve(location.root, file)),
    fileAt: (path) => fileAt(world.places, world.places.resolve(folder, path)),
    read: () => {
      const read = archive ?? readArchive(store, { selection, hasConfig });
      archive = read;
      return read;
    },
  };
}

function fileAt(places: World["places"], path: string): ReturnType<Context["fileAt"]> {
  const folder = places.parent(path);
  if (places.kind(folder) !== "folder") return undefined;
  return { store: places.openStore(folder), name: places.relative(folder, path) };
}
