/** The options of `approve`, and of corrections. */
export const sealOptions = {
  approvedBy: { value: "NAME", about: "who approves; all who are still to do it where nobody is named" },
  approvedItems: { value: "ITEMS", about: "these items only (4,7 or 4-7), at once" },
  approvedOn: { value: "DAY", about: "the day on which it was approved; today where it is missing" },
  sign: {
    value: "KEY",
    about: "sign with the SSH key of the one who approves (a file; the usual one where it is missing)",
  },
  correctedItems: { value: "ITEMS", about: "of minutes: these items (4,7) are corrected, or have the note" },
};
