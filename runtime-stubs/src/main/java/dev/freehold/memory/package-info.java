/**
 * Containers that own what is put into them and release it when they are closed; memory from the
 * system; pools near the processors that use them.
 */
@NullMarked
package dev.freehold.memory;

import org.jspecify.annotations.NullMarked;
