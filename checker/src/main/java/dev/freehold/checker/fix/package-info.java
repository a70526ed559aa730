/** Ways to put a mistake right: edits of the source, each tried before it is suggested. */
@NullMarked
package dev.freehold.checker.fix;

import org.jspecify.annotations.NullMarked;
