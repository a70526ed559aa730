/** Declares memory pools, and is the part of their run time that application code sees. */
@NullMarked
package dev.freehold.pool;

import org.jspecify.annotations.NullMarked;
