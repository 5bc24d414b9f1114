import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { print } from "./chromium.js";
import { asDocument, pageOf } from "./documents.js";
import { escape } from "./from-text.js";
import { convert } from "./libreoffice.js";

/**
 * Makes containers of annotated texts: web pages, Word files by LibreOffice, PDFs by LibreOffice (of those Word files)
 * and by Chromium.
 * @returns for each container its name, whether it could be made, and its folder, where the file of a document is its
 *   name with the container's ending
 */
export async function makeContainers(annotations, folder) {
  const documents = annotations.map(asDocument);
  const made = [{ name: "html", folder: join(folder, "html"), ending: "html", made: true }];
  const plain = writePages(documents, made[0].folder, false);
  const headed = writePages(documents, join(folder, "with-header"), true);
  const docx = join(folder, "docx");
  const ok = convert(headed, { to: "docx:MS Word 2007 XML", filter: "HTML (StarWriter)", into: dir(docx) });
  made.push({ name: "docx", folder: docx, ending: "docx", made: ok });
  const words = documents.map(({ name }) => join(docx, `${name}.docx`)).filter((file) => existsSync(file));
  const pdf = join(folder, "pdf-libreoffice");
  const printed = ok && convert(words, { to: "pdf", into: dir(pdf) });
  made.push({ name: "pdf (LibreOffice)", folder: pdf, ending: "pdf", made: printed });
  const web = dir(join(folder, "pdf-chromium"));
  const pages = documents.map(({ name, header }, at) => ({
    html: plain[at],
    pdf: join(web, `${name}.pdf`),
    header: header.map(escape).join("<br>"),
  }));
  const browsed = await print(pages, { profile: folder });
  made.push({ name: "pdf (Chromium)", folder: web, ending: "pdf", made: browsed });
  return made;
}

function writePages(documents, folder, withHeader) {
  dir(folder);
  return documents.map((one) => {
    const file = join(folder, `${one.name}.html`);
    writeFileSync(file, pageOf(one, { withHeader }));
    return file;
  });
}

function dir(folder) {
  mkdirSync(folder, { recursive: true });
  return folder;
}
