package dev.freehold.checker.locks;

import com.sun.source.tree.Tree;

/**
 * An object that others get before its constructor has set a field.
 *
 * @param at what gives it to them
 * @param set where the field is set
 */
public record EarlyThis(Tree at, String field, Tree set) {}
