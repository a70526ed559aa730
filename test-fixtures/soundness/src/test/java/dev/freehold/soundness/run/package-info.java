/** Compiles programs, with and without the checker, and runs them on all their paths. */
package dev.freehold.soundness.run;
