package dev.freehold.checker.locks;

import com.sun.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A use of a field, as messages tell it.
 *
 * @param lock what is held there, seen from the object; null where that guards nothing
 * @param pretended what is locked there that may be another lock each time; null for nothing
 * @param reading whether a lock is held for reading there
 * @param changes whether it changes the field or its object
 */
public record FieldUse(
    Tree at, @Nullable String lock, @Nullable String pretended, boolean reading, boolean changes) {}
