import { expect, test } from "vitest";
import { configShape } from "../../model/config.ts";
import { meetingShape } from "../../model/meeting.ts";
import { applyEdits } from "../../model/text-edit.ts";
import { addFrontMatter, rewriteFrontMatter, setConfigFields, setMinutesFields } from "./edit-file.ts";
import { editYaml, type FieldEdit } from "./set-fields.ts";

function edited(yaml: string, ...edits: FieldEdit[]): unknown {
  const result = editYaml(yaml, edits, { shape: meetingShape });
  return Array.isArray(result) ? applyEdits(yaml, result) : result;
}

const set = (path: (string | number)[], value: unknown): FieldEdit => ({ path, value });
const append = (path: (string | number)[], value: unknown): FieldEdit => ({ path, append: value });

test.each<[string, string, FieldEdit, string]>([
  [
    "a value, its comment stays",
    "chair: Eva # ny\nplace: X\n",
    set(["chair"], "Bo"),
    "chair: Bo # ny\nplace: X\n",
  ],
  ["quotes come only where needed", "chair: 'Eva'\n", set(["chair"], "no"), 'chair: "no"\n'],
  [
    "the same value changes nothing",
    "start_time: 9.00 # tidigt\n",
    set(["start_time"], "09:00"),
    "start_time: 9.00 # tidigt\n",
  ],
  ["an empty field", "chair: # vem?\nplace: X\n", set(["chair"], "Bo"), "chair: Bo # vem?\nplace: X\n"],
  ["an empty field without a space", "chair:\nplace: X\n", set(["chair"], "Bo"), "chair: Bo\nplace: X\n"],
  [
    "a new field in its natural place",
    "id: A\nodd: 1\nplace: X\n",
    set(["date"], "2025-04-03"),
    "id: A\ndate: 2025-04-03\nodd: 1\nplace: X\n",
  ],
  ["a new first field", "# top\nplace: X\n", set(["id"], "A"), "# top\nid: A\nplace: X\n"],
  [
    "behind a mark of byte order, as an editor wrote it",
    "\uFEFFchair: Eva\nplace: X\n",
    set(["chair"], "Bo"),
    "\uFEFFchair: Bo\nplace: X\n",
  ],
  ["a new first field behind that mark", "\uFEFFplace: X\n", set(["id"], "A"), "\uFEFFid: A\nplace: X\n"],
  [
    "a new field after a list",
    "id: A\nattendees:\n  - Eva\n# end\n",
    set(["absent"], [{ name: "Bo" }]),
    "id: A\nattendees:\n  - Eva\nabsent:\n  - { name: Bo }\n# end\n",
  ],
  [
    "a new field after a block of text",
    "title: |+\n  a\n\n\nodd: 1\n",
    set(["place"], "X"),
    "title: |+\n  a\n\n\nplace: X\nodd: 1\n",
  ],
  ["a field without newline at the end", "id: A", set(["place"], "X"), "id: A\nplace: X\n"],
  [
    "a field is taken away with its lines",
    "id: A\nowner: 1\nattendees: # x\n  - Eva\n  # y\n  - Bo\n# z\nodd: 1\n",
    set(["attendees"], undefined),
    "id: A\nowner: 1\n# z\nodd: 1\n",
  ],
  ["an empty header", "", set(["id"], "A"), "id: A\n"],
  ["a header of comments", "# nothing yet\n", set(["id"], "A"), "# nothing yet\nid: A\n"],
  ["the last field leaves", "id: A\n", set(["id"], undefined), ""],
  [
    "a list item's field",
    "attendees:\n  - { name: Eva, odd: 1 } # e\n  - Bo\n",
    set(["attendees", 0, "until"], "09:40"),
    'attendees:\n  - { name: Eva, until: "09:40", odd: 1 } # e\n  - Bo\n',
  ],
  [
    "an item in short form becomes a record",
    "attendees:\n  - Eva # ordf\n  - Bo\n",
    set(["attendees", 0, "until"], "09:40"),
    'attendees:\n  - { name: Eva, until: "09:40" } # ordf\n  - Bo\n',
  ],
  [
    "a block record's new field",
    "decisions:\n  - id: d2\n    due: 30 maj\n",
    set(["decisions", 0, "kind"], "approve"),
    "decisions:\n  - id: d2\n    kind: approve\n    due: 30 maj\n",
  ],
  [
    "a block record's new first field",
    "decisions:\n  - due: 30 maj\n",
    set(["decisions", 0, "id"], "d2"),
    "decisions:\n  - id: d2\n    due: 30 maj\n",
  ],
  [
    "a block record loses its first field",
    "decisions:\n  - id: d2\n    due: 30 maj\n",
    set(["decisions", 0, "id"], undefined),
    "decisions:\n  - due: 30 maj\n",
  ],
  [
    "a flow record loses a field",
    "decisions: [{ id: d2, due: 30 maj, odd: 1 }]\n",
    set(["decisions", 0, "due"], undefined),
    "decisions: [{ id: d2, odd: 1 }]\n",
  ],
  [
    "a flow record loses all",
    "decisions: [{ id: d2, }]\n",
    set(["decisions", 0, "id"], undefined),
    "decisions: [{}]\n",
  ],
  [
    "a scalar becomes a list",
    "decisions:\n  - id: d2\n    owner: Eva # e\n    due: maj\n",
    set(["decisions", 0, "owner"], ["Eva", "Bo"]),
    "decisions:\n  - id: d2\n    owner: # e\n      - Eva\n      - Bo\n    due: maj\n",
  ],
  [
    "a list becomes a single text",
    "chair:\n  # c\n  - Eva\nplace: X\n",
    set(["chair"], "Bo"),
    "chair: Bo\n  # c\nplace: X\n",
  ],
  [
    "an item is added",
    "attendees:\n- Eva # e\n# c\nplace: X\n",
    append(["attendees"], { name: "Bo" }),
    "attendees:\n- Eva # e\n- { name: Bo }\n# c\nplace: X\n",
  ],
  [
    "an item is added to a line",
    "attendees: [Eva] # e\n",
    append(["attendees"], { name: "Bo" }),
    "attendees: [Eva, { name: Bo }] # e\n",
  ],
  [
    "an item is added to none",
    "id: A\n",
    append(["attendees"], { name: "Bo" }),
    "id: A\nattendees:\n  - { name: Bo }\n",
  ],
  [
    "an item is added to an empty list",
    "attendees: []\n",
    append(["attendees"], { name: "Bo" }),
    "attendees:\n  - { name: Bo }\n",
  ],
  [
    "an item is added to one alone",
    "decisions:\n  - owner: Eva\n",
    append(["decisions", 0, "owner"], "Bo"),
    "decisions:\n  - owner:\n      - Eva\n      - Bo\n",
  ],
  [
    "an item is taken away",
    "attendees:\n  - Eva\n  # b\n  - Bo\n",
    set(["attendees", 0], undefined),
    "attendees:\n  # b\n  - Bo\n",
  ],
  [
    "nested fields are made",
    "id: A\n",
    set(["decisions", 0, "votes", "for"], 3),
    "id: A\ndecisions:\n  - votes:\n      for: 3\n",
  ],
  ["two texts with line ends", "title: |\n  a\n  b\nplace: X\n", set(["title"], "c"), "title: c\nplace: X\n"],
  [
    "windows line ends",
    "id: A\r\nplace: X\r\n",
    set(["attendees"], [{ name: "Eva" }]),
    "id: A\r\nplace: X\r\nattendees:\r\n  - { name: Eva }\r\n",
  ],
])("%s", (_name, before, edit, after) => {
  expect(edited(before, edit)).toBe(after);
});

test("a whole list is set item by item: what stays keeps its words and comments", () => {
  const before = `attendees:
  - { name: Eva, organisation: Alby } # ordförande
  # gäster
  - { name: Bo, odd: 1 }
  - Siv
  - Per
`;
  const wanted = [
    { name: "Eva", organisation: "Alby" },
    { name: "Bo", until: "09:40" },
    { name: "Siv" },
    { name: "Ann" },
  ];
  expect(edited(before, set(["attendees"], wanted))).toBe(`attendees:
  - { name: Eva, organisation: Alby } # ordförande
  # gäster
  - { name: Bo, until: "09:40", odd: 1 }
  - Siv
  - { name: Ann }
`);
});

test("an entry that could not be read is kept where its list is set anew", () => {
  const before = "upcoming_meetings:\n  - snart\n  - date: 2025-05-08\n";
  expect(edited(before, set(["upcoming_meetings"], [{ date: "2025-05-08" }, { date: "2025-05-09" }]))).toBe(
    "upcoming_meetings:\n  - snart\n  - date: 2025-05-08\n  - date: 2025-05-09\n",
  );
});

test("several edits are made one after the other", () => {
  expect(edited("id: A\n", set(["chair"], "Eva"), set(["date"], "2025-04-03"), set(["id"], "B"))).toBe(
    "id: B\ndate: 2025-04-03\nchair: Eva\n",
  );
});

test.each([
  ["a value that others refer to", "chair: &c Eva\nsecretary: *c\n", set(["chair"], "Bo"), "not-editable"],
  ["a header with an error", "title: a: b\n", set(["title"], "c"), "yaml-syntax"],
  [
    "a place that does not exist",
    "attendees: [Eva]\n",
    set(["attendees", 7], { name: "Bo" }),
    "not-editable",
  ],
  ["a field that no shape has", "id: A\n", set(["odd"], "1"), "not-editable"],
  ["a value that the field cannot hold", "id: A\n", set(["date"], "i vår"), "not-editable"],
])("%s is refused", (_name, yaml, edit, code) => {
  expect(edited(yaml, edit)).toMatchObject({ code });
});

test("an alias can be replaced; what it stood for stays", () => {
  expect(edited("chair: &c Eva\nsecretary: *c\n", set(["secretary"], "Bo"))).toBe(
    "chair: &c Eva\nsecretary: Bo\n",
  );
});

test("only the front matter of a file is touched", () => {
  const text = "---\r\nid: A\r\n---\r\n\r\nid: A\r\n";
  const edits = setMinutesFields(text, [set(["status"], "draft")]);
  expect(applyEdits(text, Array.isArray(edits) ? edits : [])).toBe(
    "---\r\nid: A\r\nstatus: draft\r\n---\r\n\r\nid: A\r\n",
  );
  expect(setMinutesFields("# Rubrik\n", [set(["id"], "A")])).toEqual({ code: "no-front-matter" });
});

test("klubba.yaml is edited in the same way, with its own names", () => {
  const text = "forums:\n  vårdsamråd:\n    name: Samråd # s\n";
  const edits = setConfigFields(text, [append(["forums", "vårdsamråd", "planned"], { date: "2025-05-08" })]);
  expect(applyEdits(text, Array.isArray(edits) ? edits : [])).toBe(
    "forums:\n  vårdsamråd:\n    name: Samråd # s\n    planned:\n      - date: 2025-05-08\n",
  );
});

test.each([
  ["", "---\nname: Alby\n---\n"],
  ["# Rubrik\n", "---\nname: Alby\n---\n\n# Rubrik\n"],
  ["\r\nText\r\n", "---\r\nname: Alby\r\n---\r\n\r\nText\r\n"],
])("front matter is put before %j", (text, expected) => {
  expect(applyEdits(text, addFrontMatter(text, { name: "Alby" }, configShape.fields.organisations.of))).toBe(
    expected,
  );
});

test.each([
  ["as klubba writes it", "klubba: 1\nchair: Bo\n", "klubba: 1\nplace: Alby\nchair: Eva\n"],
  ["with a comment", "klubba: 1 # vår\nchair: Bo\n", undefined],
  ["in another order", "chair: Bo\nklubba: 1\n", undefined],
  ["with quotes of its own", "klubba: 1\nchair: 'Bo'\n", undefined],
  ["with a field nobody knows", "klubba: 1\nchair: Bo\nrum: 4\n", undefined],
])("front matter is written anew only where it stands as klubba writes it: %s", (_, yaml, expected) => {
  for (const newline of ["\n", "\r\n"]) {
    const text = `---\n${yaml}---\n\nHej\n`.replaceAll("\n", newline);
    const edits = rewriteFrontMatter(text, {
      before: { klubba: 1, chair: "Bo" },
      after: { klubba: 1, chair: "Eva", place: "Alby" },
      shape: meetingShape,
    });
    const wanted = expected && `---\n${expected}---\n\nHej\n`.replaceAll("\n", newline);
    expect(edits && applyEdits(text, edits)).toBe(wanted);
  }
});
