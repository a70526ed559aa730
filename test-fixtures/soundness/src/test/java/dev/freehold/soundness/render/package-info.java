/** Programs as Java: as a user would write them, and with all that they do to borrows traced. */
package dev.freehold.soundness.render;
