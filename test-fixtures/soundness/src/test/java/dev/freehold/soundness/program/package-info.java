/** Generated programs, as data. */
package dev.freehold.soundness.program;
