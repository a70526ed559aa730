/** Containers that own what is put into them, and release it when they are closed. */
@NullMarked
package dev.freehold.memory;

import org.jspecify.annotations.NullMarked;
