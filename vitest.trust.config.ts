import { defineConfig } from "vitest/config";

/** Writes the figures of docs/trust.md: the tests that count them, one file after another. */
export default defineConfig({
  test: {
    setupFiles: ["test/setup/properties.ts"],
    include: ["test/slow/stress/**/*.test.ts", "test/slow/hostile/**/*.test.ts"],
    testTimeout: 600_000,
    fileParallelism: false,
    env: { KLUBBA_WRITE_DOCS: "1" },
  },
});
