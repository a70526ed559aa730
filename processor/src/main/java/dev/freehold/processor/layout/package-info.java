/** Gives each declared field its place and kind of storage. */
@NullMarked
package dev.freehold.processor.layout;

import org.jspecify.annotations.NullMarked;
