import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["test/setup/properties.ts"],
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "bench/**/*.test.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**"],
      exclude: ["src/**/*.test.ts", "src/**/*.fixture.ts"],
      reporter: ["text-summary", "lcov"],
    },
    exclude: ["test/slow/**", "test/acceptance/**", "node_modules/**"],
    maxWorkers: "100%",
    // No test changes what others see; the words of two languages need not be read anew for each of 300 files.
    isolate: false,
    testTimeout: 20_000,
  },
});
