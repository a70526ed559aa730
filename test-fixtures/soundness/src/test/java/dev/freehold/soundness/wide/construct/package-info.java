/** What Java has beyond the statements of one method, one class for each construct. */
package dev.freehold.soundness.wide.construct;
