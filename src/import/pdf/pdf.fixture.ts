/** A text at its place: points from the page's left, and of its baseline from the page's top. */
export interface Drawn {
  x: number;
  y: number;
  text: string;
  size?: number;
  bold?: boolean;
  /** Runs upwards along the page's side. */
  turned?: boolean;
}

const height = 842;
const special: Record<string, number> = { "–": 0x96, "•": 0x95, "”": 0x94 };

/** The bytes of a PDF with these texts on its pages (A4, Helvetica); `extra` goes into the trailer. */
export function pdfOf(pages: readonly (readonly Drawn[])[], extra = ""): Uint8Array {
  const kids = pages.map((_, number) => `${5 + 2 * number} 0 R`).join(" ");
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    ...pages.flatMap((page, number) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Contents ${6 + 2 * number} 0 R ` +
        "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>",
      stream(page.map(drawing).join("\n")),
    ]),
  ];
  return bytesOf(fileOf(objects, extra));
}

function drawing({ x, y, text, size = 11, bold, turned }: Drawn): string {
  const matrix = turned ? `0 1 -1 0 ${x} ${height - y}` : `1 0 0 1 ${x} ${height - y}`;
  return `BT /${bold ? "F2" : "F1"} ${size} Tf ${matrix} Tm (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function fileOf(objects: readonly string[], extra: string): string {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return (
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}` +
    `trailer\n<< /Size ${size} /Root 1 0 R ${extra}>>\nstartxref\n${file.length}\n%%EOF\n`
  );
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => special[char] ?? char.charCodeAt(0));
}

/** Lines one below the other. */
export function linesAt(
  { x, y, step = 14, ...style }: Omit<Drawn, "text"> & { step?: number },
  texts: readonly string[],
): Drawn[] {
  return texts.map((text, number) => ({ ...style, x, y: y + number * step, text }));
}
