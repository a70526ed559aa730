/** What a team has accepted: violations that stand in a file are not told again. */
@NullMarked
package dev.freehold.checker.baseline;

import org.jspecify.annotations.NullMarked;
