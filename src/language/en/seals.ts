interface KeyFacts {
  key: string;
  /** What ssh-keygen said. */
  detail: string;
}

/** What `approve` and `verify` say. */
export const sealTexts = {
  nobodyNamed: (p: { file: string }) =>
    `${p.file} does not say who is to approve the minutes. Name them, people of the meeting: --by "NAME, NAME"; or write them into the file as approvers.`,
  notThere: (p: { names: string; file: string; known: string }) =>
    `${p.names}: not among the people of ${p.file}, who alone can approve it. They are: ${p.known}.`,
  notApprover: (p: { name: string; file: string; known: string; nearest: string | undefined }) =>
    `${p.name} is not to approve ${p.file}.${p.nearest ? ` Did you mean ${p.nearest}?` : ""} To approve it: ${p.known}.`,
  twice: (p: { name: string; day: string }) => `${p.name} has approved it already, on ${p.day}.`,
  recused: (p: { name: string; items: string }) =>
    `${p.name} was recused from item ${p.items} and cannot approve it. Let another who was there do so: --by NAME.`,
  wasRecused: (p: { name: string; items: string }) =>
    `Note: ${p.name} was recused from item ${p.items}. Another who was there can approve it by itself: --items ${p.items} --by NAME.`,
  wasAbsent: (p: { name: string }) => `Note: the minutes say that ${p.name} was absent.`,
  beforeMeeting: (p: { day: string; date: string }) =>
    `${p.day} is before the meeting (${p.date}). Check the day after --on.`,
  notPlain: (p: { file: string }) =>
    `${p.file} cannot be sealed: its header is not in a form that other programs read in the same way. Write each field on a line of its own, without & and *.`,
  noItem: (p: { item: string; known: string }) =>
    `--items: the agenda has no item ${p.item}. It has ${p.known}.`,
  noHeading: (p: { item: string; file: string }) =>
    `Item ${p.item} of ${p.file} has no heading with its number (## ${p.item} …), so nothing says where its text ends. Approve the whole, or give it a heading.`,
  missingFiles: (p: { file: string; names: string }) =>
    `${p.file} names files that are not there: ${p.names}. Put them where the minutes say, or strike the link; a seal cannot hold what it has not seen.`,
  isBroken: (p: { file: string }) =>
    `${p.file} is not as it was sealed, and is not approved further. klubba verify says what has changed.`,
  wouldBreak: (p: { file: string }) =>
    `${p.file} stays as it is: the change would touch what has been approved and sealed. klubba record FILE corrected puts a correction beside it.`,
  staysBroken: (p: { file: string }) =>
    `${p.file} stays as it is: it is sealed, and not as it was sealed. klubba verify says what has changed. Take that back first, or nobody can tell what was approved.`,
  changedMeanwhile: (p: { file: string }) =>
    `${p.file} has been changed meanwhile; nothing was written. Run the command again.`,
  nothingLeft: (p: { items: string }) =>
    p.items === "" ? "Everybody has approved it." : `Everybody has approved ${items(p.items).toLowerCase()}.`,
  notApproved: (p: { file: string; count: number }) =>
    `${p.file} was not approved: ${p.count === 1 ? "an error has" : `${p.count} errors have`} to be mended first.`,
  alreadyApproved: (p: { file: string }) => `${p.file} is approved already; nothing has been changed.`,
  listedNow: (p: { file: string; count: number }) =>
    `${p.file} is approved already. The list of seals did not tell of ${p.count === 1 ? "its approval" : `${p.count} of its approvals`}, and now does.`,
  approved: (p: { file: string; items: string; names: string; day: string }) =>
    `${p.file} was approved by ${p.names} on ${p.day} and is sealed.`,
  approvedItems: (p: { file: string; items: string; names: string; day: string }) =>
    `${items(p.items)} of ${p.file} ${many(p.items) ? "were" : "was"} approved by ${p.names} on ${p.day} and ${many(p.items) ? "are" : "is"} sealed.`,
  missing: (p: { names: string }) => `Still to approve: ${p.names}.`,
  complete: (p: { items: string }): string =>
    p.items === ""
      ? "All have approved it."
      : "All have approved it; the minutes as a whole are still to be approved.",
  oneSigner: (p: { names: string }) =>
    `A signature is one person's: say whose with --by NAME. Still to approve: ${p.names}.`,
  publicKey: "PUBLIC-KEY",
  allowSigner: (p: { file: string; line: string }) =>
    `The signature is made. So that others can check it, add this line to ${p.file} once somebody has made sure whose key it is:\n  ${p.line}`,
  otherKey: (p: { name: string; principal: string; file: string }) =>
    `Nothing was written: the key is not the one that ${p.file} has for ${p.name} (${p.principal}). Name the right key: --sign FILE.`,
  noProgram:
    "Nobody can sign here: ssh-keygen was not found. It comes with OpenSSH (Windows: Settings, Optional features, OpenSSH Client). Without --sign the minutes are sealed all the same.",
  noKey:
    "There is no SSH key in the usual place (.ssh/id_ed25519). Name its file: --sign FILE; or make one: ssh-keygen -t ed25519.",
  signing: (p: { key: string }) => `Signing with ${p.key === "" ? "your SSH key" : p.key}.`,
  unusableKey: {
    missing: (p: KeyFacts) =>
      `Nothing was written: there is no file ${p.key}. Name the file of your SSH key: --sign FILE.`,
    "pass-phrase": (p: KeyFacts) =>
      `Nothing was written: that is not the pass phrase of ${p.key}. Run the command again.`,
    "nobody-to-ask": (p: KeyFacts) =>
      `Nothing was written: ${p.key} has a pass phrase, and there is no terminal here to ask for it on. Let an agent hold the key (ssh-add ${p.key}), or run the command on a terminal.`,
    "no-private": (p: KeyFacts) =>
      `Nothing was written: ${p.key} is the public half of a key only. The private half is not beside it, and no agent holds it (ssh-add).`,
    other: (p: KeyFacts) =>
      `Nothing was written: ssh-keygen cannot sign with ${p.key} (${p.detail}). Name the file of an SSH key: --sign FILE.`,
  },
  signingFailed: (p: { detail: string }) => `ssh-keygen did not work: ${p.detail}`,
  statuses: {
    holds: "holds",
    changed: "changed",
    unreadable: "unreadable seal",
    unsealed: "seal gone",
    removed: "minutes gone",
    unlisted: "not in the list",
    "list-broken": "line gone from the list",
    waiting: "not approved",
  },
  by: (p: { name: string; day: string; items: string }) =>
    p.items === ""
      ? `approved by ${p.name} on ${p.day}`
      : `${items(p.items).toLowerCase()} approved by ${p.name} on ${p.day}`,
  told: {
    changed: "The text is not as it was sealed.",
    unreadable:
      "Something else than klubba wrote stands where the seal should be, or the file cannot be read.",
    unsealed:
      "The list of seals tells of this approval, and the minutes do not have it: they have been replaced, or the seal was taken out.",
    removed: "The list of seals tells of these minutes, and they are not here.",
    unlisted:
      "The list of seals does not tell of this approval: the list was changed, or the minutes come from elsewhere. If it is in order, klubba approve adds it.",
    noList:
      "The text fits its seal, but there is no list of seals here to compare it with (no klubba.yaml in the folder or above). Only the archive that it comes from can tell whether this is the approval that was made.",
    "list-broken": "The line that stood before this one in the list of seals is gone or has been changed.",
    statusDiffers: "Its status does not say what the approvals say.",
  },
  moved: (p: { was: string }) => `When it was sealed it lay in ${p.was}.`,
  stillMissing: (p: { names: string }) => `Still to approve: ${p.names}.`,
  lateNoNames: "It does not say who is to approve it.",
  change: (p: {
    change: "changed" | "added" | "removed";
    line: number;
    last: number;
    count: number;
    item: string;
  }) => {
    const where = p.item === "" ? "" : `, item ${p.item}`;
    if (p.change === "removed")
      return `${p.count === 1 ? "a line is" : `${p.count} lines are`} gone before line ${p.line}${where}`;
    const lines = p.last > p.line ? `lines ${p.line}–${p.last}` : `line ${p.line}`;
    return `${lines} ${p.change === "added" ? "added" : "changed"}${where}`;
  },
  noLines: "No line can be named: the approval itself or a record of the header has been changed.",
  attachment: {
    changed: (p: { file: string }) => `The attachment ${p.file} is not as it was sealed.`,
    missing: (p: { file: string }) => `The attachment ${p.file} is not there.`,
  },
  signature: {
    good: "signature good",
    bad: "the signature does not fit the seal",
    other: "the signature is not by the key of the one who approved",
    missing: "the signature is gone",
    unknown: "signed; seals/allowed_signers does not say whose keys count",
    unchecked: "signed; not checked, since ssh-keygen was not found",
  },
  summary: (p: { holds: number; broken: number; waiting: number }) =>
    [
      p.holds + p.broken === 0
        ? "Nothing is sealed"
        : `${p.holds} ${p.holds === 1 ? "seal holds" : "seals hold"}`,
      p.broken > 0 ? `${p.broken} ${p.broken === 1 ? "does" : "do"} not` : "",
      p.waiting > 0 ? `${p.waiting} ${p.waiting === 1 ? "file waits" : "files wait"} for approval` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  earlier: (p: { count: number }) =>
    `${p.count} earlier minutes were never approved with klubba and are not counted.`,
  mark: (p: { mark: string }) => `The list of seals ends in ${p.mark}.`,
};

function many(numbers: string): boolean {
  return numbers.includes(",");
}

function items(numbers: string): string {
  return many(numbers) ? `Items ${numbers}` : `Item ${numbers}`;
}
