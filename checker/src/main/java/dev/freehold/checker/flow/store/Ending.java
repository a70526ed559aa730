package dev.freehold.checker.flow.store;

import com.sun.source.tree.Tree;

/**
 * An access, as far as loans that it ends are concerned.
 *
 * @param at where
 * @param how what kind of access
 * @param name what was accessed, as the user wrote it
 */
public record Ending(Tree at, Access how, String name) {}
