import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["test/setup/properties.ts"],
    include: ["test/slow/**/*.test.ts"],
    testTimeout: 300_000,
  },
});
