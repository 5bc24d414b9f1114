import { describe, expect, it } from "vitest";
import { read } from "../reading.fixture.ts";

function offices(text: string): object {
  const { chair, secretary, approvers } = read(`${text}\n`, "sv").facts;
  return { chair, secretary, approvers: approvers?.map(({ name }) => name) };
}

const item = "## 1. Öppnande\n\nMötet öppnas.\n\n";

describe("offices in rows and pairs", () => {
  it.each<[what: string, text: string, expected: object]>([
    [
      "labels below each other and as many names below them",
      `${item}Vid protokollet\n\nOrdförande\n\nJusterare\n\nSiv Ek\n\nBo Alm\n\nEva Lind`,
      { chair: "Bo Alm", secretary: "Siv Ek", approvers: ["Eva Lind"] },
    ],
    [
      "the same with lines to sign on between them",
      `${item}Sekreterare\n\nOrdförande\n\n________\n\n________\n\nSiv Ek\n\nBo Alm`,
      { chair: "Bo Alm", secretary: "Siv Ek", approvers: undefined },
    ],
    [
      "each name below its own label",
      `${item}Vid protokollet\n\nSiv Ek\n\nOrdförande\n\nBo Alm`,
      { chair: "Bo Alm", secretary: "Siv Ek", approvers: undefined },
    ],
    [
      "two on one line",
      `${item}Ordförande: Bo Alm                 Vid protokollet: Siv Ek`,
      { chair: "Bo Alm", secretary: "Siv Ek", approvers: undefined },
    ],
    [
      "two in one decision",
      `${item}## 2. Val\n\nMötet beslutar att utse Bo Alm till ordförande för mötet samt Siv Ek till sekreterare för mötet.`,
      { chair: "Bo Alm", secretary: "Siv Ek", approvers: undefined },
    ],
    [
      "two who approve",
      `${item}## 2. Val\n\n**Beslut**\n\natt välja Siv Ek och Bo Alm till justerare.`,
      { chair: undefined, secretary: undefined, approvers: ["Siv Ek", "Bo Alm"] },
    ],
    [
      "labels with other words below them",
      `${item}Sekreterare\n\nOrdförande\n\nKommunen tackar alla som kom.`,
      { chair: undefined, secretary: undefined, approvers: undefined },
    ],
  ])("%s", (_, text, expected) => {
    expect(offices(text)).toEqual(expected);
  });
});
