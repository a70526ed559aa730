/** Which errors users have said they do not want to be told of. */
@NullMarked
package dev.freehold.checker.suppress;

import org.jspecify.annotations.NullMarked;
