import type { ExitCode } from "../commands/context.ts";
import { MemoryBrowser } from "../ports/memory-browser.ts";
import { MemoryCalendars } from "../ports/memory-calendars.ts";
import { MemoryPlaces } from "../ports/memory-places.ts";
import { run } from "./run.ts";
import type { World } from "./world.ts";

/** What a run said and answered. */
export interface Said {
  exit: ExitCode;
  out: string;
  err: string;
}

/**
 * Runs `klubba` with these words on files in memory, in `/arkiv`, on 22 April 2025, into a pipe.
 * @param files text by absolute path
 */
export async function klubba(
  argv: readonly string[],
  files: Readonly<Record<string, string>>,
  rest: Partial<World> = {},
): Promise<Said> {
  let [out, err] = ["", ""];
  const exit = await run(argv, {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    terminal: { interactive: false, width: undefined, height: undefined, colour: false },
    env: {},
    cwd: "/arkiv",
    places: new MemoryPlaces(files),
    clock: { today: () => "2025-04-22", now: () => "2025-04-22T12:00:00+02:00" },
    prompt: {
      select: () => Promise.resolve(undefined),
      checkbox: () => Promise.resolve(undefined),
      input: () => Promise.resolve(undefined),
      lines: () => Promise.resolve(undefined),
      confirm: () => Promise.resolve(undefined),
      say: () => {},
    },
    calendars: new MemoryCalendars("https://example.org/calendar/"),
    browser: new MemoryBrowser(),
    stdin: () => Promise.resolve(new Uint8Array()),
    user: () => "Bo Alm",
    random: () => 0.5,
    version: "1.2.3",
    ...rest,
  });
  return { exit, out, err };
}

/** A terminal of that size. */
export function terminal(width: number, height = 50): Pick<World, "terminal"> {
  return { terminal: { interactive: true, width, height, colour: false } };
}

const config = `klubba: 1
language: sv
organisations:
  - { name: Region Norrsjö }
  - { name: Alby kommun, aliases: [Alby] }
  - { name: Berga kommun }
people:
  - { name: Eva Lind, organisation: Region Norrsjö }
  - { name: Siv Ek, aliases: [Siv E], organisation: Alby kommun }
  - { name: Östen Åberg, organisation: Berga kommun }
topics:
  skyddsutrustning: [munskydd]
forums:
  vårdsamråd:
    name: Vårdsamråd Norrsjö
    aliases: [Samrådet]
    prefix: VS
    organisations: [Region Norrsjö, Alby kommun, Berga kommun]
    planned:
      - { id: VS-2025-04-10, date: 2025-04-10 }
      - { id: VS-2025-05-08, date: 2025-05-08, start_time: "09:00", end_time: "12:00", place: Regionhuset }
      - { id: VS-2025-08-28, date: 2025-08-28 }
  beredning:
    name: Beredningen
    prefix: BE
`;

const february = `---
klubba: 1
id: VS-2025-02-06
forum: vårdsamråd
date: 2025-02-06
status: final
agenda:
  - { number: "3", title: Inköp av munskydd }
  - { number: "4", title: Taxor }
decisions:
  - { id: d3, agenda: "3", kind: commission, clauses: [att ge Siv Ek i uppdrag att ta in anbud], owner: [Siv Ek], due: 2025-05-30 }
  - { id: d4, agenda: "4", kind: postpone, clauses: [att bordlägga ärendet] }
actions:
  - { id: a3, agenda: "3", owner: [Östen Åberg], task: räkna lagret, due: 2025-04-10 }
---
`;

const march = `---
klubba: 1
id: VS-2025-03-06
forum: vårdsamråd
date: 2025-03-06
status: final
agenda:
  - { number: "1", title: Godkännande av dagordning }
  - { number: "2", title: Vårdprogram }
  - { number: "5", title: Gemensam rutin }
decisions:
  - { id: d1, agenda: "1", kind: approve, clauses: [att godkänna dagordningen], formality: true }
  - id: d2
    agenda: "2"
    kind: approve
    clauses: [att godkänna vårdprogrammet]
    condition: regionens beredning beslutar lika
    valid_from: 2025-05-01
    valid_to: 2027-04-30
  - { id: d5, agenda: "5", kind: recommend, clauses: [att anta rutinen], adoption: all }
  - { id: d6, agenda: "5", kind: note-to-file, clauses: [att lägga informationen till handlingarna] }
actions:
  - { id: a2, agenda: "2", owner: [Eva Lind], task: skicka programmet, due: 2025-05-05, for: d2 }
---
`;

const journal = `- { id: k1a1, at: 2025-04-01T10:00:00+02:00, on: 2025-04-01, ref: VS-2025-03-06/d5, event: adopted, organisation: Alby kommun, by: Bo Alm }
`;

/** A network's archive: one matter missed, one action late, one condition waiting, one meeting without minutes. */
export const network: Readonly<Record<string, string>> = {
  "/arkiv/klubba.yaml": config,
  "/arkiv/minutes/vårdsamråd/2025-02-06.md": february,
  "/arkiv/minutes/vårdsamråd/2025-03-06.md": march,
  "/arkiv/journal.yaml": journal,
};

/** Berga's own board, which has taken the recommendation of 6 March up and put it off. */
export const boardOfBerga = {
  /** Lines of `klubba.yaml`, to come after its other forums. */
  forum: `  ks-berga:
    name: Kommunstyrelsen i Berga
    prefix: KB
`,
  file: "/arkiv/minutes/ks-berga/2025-04-14.md",
  minutes: `---
klubba: 1
id: KB-2025-04-14
forum: ks-berga
date: 2025-04-14
status: final
agenda:
  - { number: "9", title: Rutin från Samrådet, follows: [VS-2025-03-06/d5] }
decisions:
  - { id: d9, agenda: "9", kind: postpone, clauses: [att bordlägga ärendet], sent_to: [Samrådet, "Siv Ek (för kännedom)"] }
---
`,
};
