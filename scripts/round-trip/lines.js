/**
 * Which lines of a text belong together, as a reader sees it: a line that was broken only because the next word no
 * longer fitted goes on in the next one.
 */

const beginsAnew = /^(?:[-*•–·§(]|\d+[.)]|\p{Lu}[\p{L} ]{1,30}:|att\s)/u;

/** Who breaks lines by hand does not fill each of them. */
const ragged = 10;

/** The widest line that is not a paragraph on one line: where the writer's lines were broken. */
export function widthOf(lines) {
  return Math.max(0, ...lines.map((line) => line.length).filter((length) => length <= 120));
}

/** True where `next` goes on with what `line` says. */
export function goesOn(line, next, width) {
  if (width < 60 || line.length > 120 || beginsAnew.test(next)) return false;
  if (/[\p{Ll}\d] (?:och|and|samt|eller|or)$/u.test(line)) return true;
  // In a list of people each line is full of them, and begins with a name.
  if (/^\p{Lu}/u.test(next) && !/[.?!] /.test(line)) return false;
  const word = next.split(" ")[0] ?? "";
  return line.length + 1 + word.length > width - ragged;
}

/** The lines put together to those that a writer typed; a word that was broken at a line's end is whole again. */
export function joined(lines, width) {
  const typed = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined || !goesOn(before, line.trim(), width)) typed.push(line);
    else typed.push(glued(typed.pop() ?? "", line.trim()));
  }
  return typed;
}

function glued(line, next) {
  const broken = /\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next) && !/^(?:och|eller|samt) /.test(next);
  return broken ? `${line.slice(0, -1)}${next}` : `${line} ${next}`;
}
