/**
 * The files of mapped pools: their format, how they are opened, and the order in which they are
 * written.
 */
@NullMarked
package dev.freehold.internal.mapped;

import org.jspecify.annotations.NullMarked;
