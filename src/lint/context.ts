import { foldArchive } from "../archive/fold.ts";
import { ReferenceIndex } from "../archive/references.ts";
import type { Archive, Register } from "../archive/register.ts";
import type { Day } from "../model/day.ts";
import { once } from "../model/remember.ts";
import { Announcements } from "./announcements.ts";
import { LeftHanging } from "./left-hanging.ts";
import type { MarkdownReader } from "./markdown.ts";
import { MeetingBook } from "./meeting-book.ts";
import { OrganisationBook } from "./organisation-book.ts";
import { Passed } from "./passed.ts";
import { PeopleBook } from "./people-book.ts";
import { SeriesIndex } from "./series.ts";

interface ContextParts {
  hasConfig: boolean;
  today: Day;
  readMarkdown: MarkdownReader | undefined;
}

/**
 * What the rules know beside the file at hand. Each part is worked out when a rule first asks, for all files that are
 * checked: who checks one file of many pays for little else.
 */
export class LintContext {
  readonly archive: Archive;
  /** False in a plain folder, where nothing says what an archive's files should have. */
  readonly hasConfig: boolean;
  readonly today: Day;
  /** Undefined where no file needs it. */
  readonly readMarkdown: MarkdownReader | undefined;
  readonly #register = once(() => foldArchive(this.archive, this.today));
  readonly #meetings = once(() => new MeetingBook(this.register.meetings));
  readonly #references = once(() => referencesIn(this.archive, this.register));
  readonly #people = once(() => new PeopleBook(this.archive.config));
  readonly #organisations = once(() => new OrganisationBook(this.archive.config));
  readonly #series = once(() => new SeriesIndex(this.archive));
  readonly #announcements = once(() => new Announcements(this.archive));
  readonly #hanging = once(() => new LeftHanging(this));
  readonly #passed = once(() => new Passed(this.archive.minutes, this.register, this.hanging));

  constructor(archive: Archive, { hasConfig, today, readMarkdown }: ContextParts) {
    this.archive = archive;
    this.hasConfig = hasConfig;
    this.today = today;
    this.readMarkdown = readMarkdown;
  }

  get register(): Register {
    return this.#register();
  }

  get meetings(): MeetingBook {
    return this.#meetings();
  }

  /** Every meeting and record there is, whatever its day. */
  get references(): ReferenceIndex {
    return this.#references();
  }

  get people(): PeopleBook {
    return this.#people();
  }

  get organisations(): OrganisationBook {
    return this.#organisations();
  }

  get series(): SeriesIndex {
    return this.#series();
  }

  get announcements(): Announcements {
    return this.#announcements();
  }

  /** What was taken up again without an outcome. */
  get hanging(): LeftHanging {
    return this.#hanging();
  }

  get passed(): Passed {
    return this.#passed();
  }
}

function referencesIn(archive: Archive, { meetings }: Register): ReferenceIndex {
  return new ReferenceIndex(
    archive,
    meetings.map(({ id }) => id),
  );
}
