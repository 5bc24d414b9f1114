/** Why no PDF could be printed, in one language: one text for each of the browser port's reasons. */
export interface PrintingTexts {
  failures: {
    none: () => string;
    "not-there": (facts: { path: string }) => string;
    timeout: (facts: { path: string; seconds: number }) => string;
    "no-document": (facts: { path: string; detail: string }) => string;
  };
}
