/** Makes random programs, most of which keep the rules. */
package dev.freehold.soundness.generate;
