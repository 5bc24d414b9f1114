import { flag, value, values } from "./definition.ts";

/** How every list and the status screen choose what to show, and in which form. */
export const scope = {
  forum: values("forum"),
  asOf: value("asOf"),
  json: flag("json"),
};

const period = { since: value("since"), until: value("until") };
const layout = {
  sort: values("sort"),
  group: value("group"),
  columns: values("columns"),
  csv: flag("csv"),
};

/** What the lists of records have in common. */
export const recordList = {
  all: flag("all", "a"),
  ...scope,
  owner: values("owner"),
  organisation: values("organisation"),
  topic: values("topic"),
  status: values("status"),
  due: value("due"),
  ...period,
  ...layout,
};

export const meetingList = {
  all: flag("all", "a"),
  ...scope,
  status: values("meetingStatus"),
  ...period,
  ...layout,
};
