import type { Archive } from "../archive/register.ts";
import { dayOfMinutes } from "../archive/view.ts";
import { yearOf } from "../model/day.ts";
import { addTo } from "../model/groups.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumOf } from "../model/names.ts";
import { compare } from "../model/order.ts";

/** The meetings of a forum in one year, in the order of their days. */
type Series = readonly Minutes[];

/** The minutes of each forum by year; planned files stand among them, cancelled ones do not. */
export class SeriesIndex {
  readonly #archive: Archive;
  readonly #byYear = new Map<string, Minutes[]>();
  /** By forum, the year of its first minutes; "" where some have no day. */
  readonly #firstYears = new Map<string, string>();

  constructor(archive: Archive) {
    this.#archive = archive;
    for (const minutes of archive.minutes) {
      const year = dayOfMinutes(minutes).slice(0, 4);
      if (year < (this.#firstYears.get(minutes.forum) ?? "~")) this.#firstYears.set(minutes.forum, year);
      if (minutes.status === "cancelled" || dayOfMinutes(minutes) === "") continue;
      addTo(this.#byYear, keyOf(minutes), minutes);
    }
    for (const series of this.#byYear.values()) {
      series.sort((a, b) => compare(dayOfMinutes(a), dayOfMinutes(b)) || compare(a.id, b.id));
    }
  }

  /** True where `klubba.yaml` says that the forum's numbers run on over the year. */
  overYear(minutes: Minutes): boolean {
    return forumOf(this.#archive.config, minutes.forum)?.numbering === "year";
  }

  /** False for the first year that the archive has of the forum: it may begin in the middle of it. */
  hasEarlierYear(minutes: Minutes): boolean {
    return (this.#firstYears.get(minutes.forum) ?? "~") < dayOfMinutes(minutes).slice(0, 4);
  }

  of(minutes: Minutes): Series {
    return this.#byYear.get(keyOf(minutes)) ?? [];
  }

  /** The minutes of the forum's meeting before this one in the same year. */
  before(minutes: Minutes): Minutes | undefined {
    const series = this.of(minutes);
    return series[series.indexOf(minutes) - 1];
  }
}

function keyOf(minutes: Minutes): string {
  return `${minutes.forum}\n${dayOfMinutes(minutes) === "" ? "" : yearOf(dayOfMinutes(minutes))}`;
}
