import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative addresses: the built folder works at any path of any host.
  base: './',
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['test/{rules,cli,link,house,verdict,properties,audit}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['test/screens/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['test/screens/setup.ts'],
        },
      },
    ],
  },
});
