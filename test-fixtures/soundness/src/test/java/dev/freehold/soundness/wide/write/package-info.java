/** Writes programs: what can be named, what is believed of it, and the statements of methods. */
package dev.freehold.soundness.wide.write;
