/** Makes a program smaller that shows something. */
package dev.freehold.soundness.shrink;
