package dev.freehold.checker.locks;

import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A mutable object that a guarded field holds, or that is reached through it.
 *
 * @param object whose field it is; null where it may be another object each time
 */
record Part(VariableElement field, @Nullable LockPath object) {}
