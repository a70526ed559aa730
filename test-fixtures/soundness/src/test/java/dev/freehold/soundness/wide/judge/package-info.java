/** Has programs checked and runs them. */
package dev.freehold.soundness.wide.judge;
