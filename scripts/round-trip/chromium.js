import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--remote-debugging-pipe",
];

/**
 * Has one Chromium print pages to PDF, with a page header and the page's number at its foot.
 * @param pages each with the HTML file, the PDF to write, and the header's HTML
 * @returns false where there is no Chromium
 */
export async function print(pages, { profile }) {
  const child = spawn("chromium", [...flags, `--user-data-dir=${join(profile, "chromium")}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const started = await Promise.race([
    once(child, "spawn").then(() => true),
    once(child, "error").then(() => false),
  ]);
  if (!started) return false;
  const browser = talk(child.stdio[3], child.stdio[4]);
  try {
    for (const page of pages) await printOne(browser, page);
  } finally {
    await browser.send("Browser.close").catch((error) => console.error(`Chromium: ${error.message}`));
  }
  return true;
}

async function printOne(browser, { html, pdf, header }) {
  const url = pathToFileURL(html).href;
  const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
  await browser.send("Page.enable", {}, sessionId);
  const loaded = browser.event("Page.loadEventFired", sessionId);
  await browser.send("Page.navigate", { url }, sessionId);
  await loaded;
  const { data } = await browser.send("Page.printToPDF", paper(header), sessionId);
  writeFileSync(pdf, Buffer.from(data, "base64"));
  await browser.send("Target.closeTarget", { targetId });
}

function paper(header) {
  const small = "font-size: 8pt; width: 100%; margin: 0 2cm";
  return {
    paperWidth: 8.27,
    paperHeight: 11.69,
    marginTop: 1,
    marginBottom: 0.9,
    marginLeft: 0.8,
    marginRight: 0.8,
    displayHeaderFooter: true,
    headerTemplate: `<div style="${small}">${header}</div>`,
    footerTemplate: `<div style="${small}; text-align: right">Sida <span class="pageNumber"></span> av <span class="totalPages"></span></div>`,
  };
}

/** The browser's protocol over two pipes: JSON, each message ended by a zero byte. */
function talk(input, output) {
  const waiting = new Map();
  let last = 0;
  let rest = "";
  output.setEncoding("utf8").on("data", (chunk) => {
    const messages = `${rest}${chunk}`.split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) answer(JSON.parse(message));
  });
  const fail = (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  output.on("close", () => fail(new Error("it ended")));
  input.on("error", fail);
  function answer({ id, method, sessionId, result, error }) {
    const key = id ?? `${sessionId} ${method}`;
    const asked = waiting.get(key);
    waiting.delete(key);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  }
  const promised = (key) => new Promise((resolve, reject) => waiting.set(key, { resolve, reject }));
  return {
    send(method, params = {}, sessionId) {
      const id = ++last;
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return promised(id);
    },
    event: (method, sessionId) => promised(`${sessionId} ${method}`),
  };
}
