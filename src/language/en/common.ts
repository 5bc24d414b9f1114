/** Words that many commands share. */
export const commonTexts = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  /** Monday first. */
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  and: "and",
  /** How far the reading of many minutes has come. */
  reading: (p: { done: number; total: number }) => `Reading ${p.done} of ${p.total} meetings …`,
  /** Around questions on a terminal. */
  prompt: {
    yes: "Yes",
    no: "No",
    yesOrNo: "Please answer yes or no.",
    scrolls: (p: { shown: number; all: number }) => `${p.shown} of ${p.all} lines shown`,
    keys: {
      space: "space",
      navigate: "move",
      select: "choose",
      all: "all",
      invert: "invert",
      submit: "done",
    },
  },
};
