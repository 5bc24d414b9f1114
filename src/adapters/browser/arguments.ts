/** How a browser is asked to print one page and do nothing else. */
export interface PrintJob {
  /** Absolute paths, all in a folder of the job's own. */
  page: URL;
  pdf: string;
  profile: string;
  /** True where the system refuses the browser its sandbox: for root, on Linux. */
  asRoot: boolean;
}

/**
 * Every address, numbers too, goes to a proxy that does not exist, and no name is looked up: a page that asks for
 * something gets nothing. The profile is new, so that no window, extension or account of the
 * user's is touched.
 */
export function printArguments({ page, pdf, profile, asRoot }: PrintJob): string[] {
  return [
    "--headless",
    ...(asRoot ? ["--no-sandbox"] : []),
    "--disable-gpu",
    `--user-data-dir=${profile}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-extensions",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-crash-reporter",
    "--password-store=basic",
    "--use-mock-keychain",
    "--proxy-server=http://127.0.0.1:1",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    // Becomes the document's "creator".
    "--user-agent=klubba",
    `--print-to-pdf=${pdf}`,
    "--no-pdf-header-footer",
    "--export-tagged-pdf",
    "--generate-pdf-document-outline",
    page.href,
  ];
}
