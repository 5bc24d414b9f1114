import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**"],
      exclude: ["src/**/*.test.ts", "src/**/*.fixture.ts"],
      reporter: ["text-summary", "lcov"],
    },
    exclude: ["test/slow/**", "test/acceptance/**", "node_modules/**"],
    maxWorkers: "100%",
    testTimeout: 20_000,
  },
});
