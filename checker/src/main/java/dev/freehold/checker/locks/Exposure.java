package dev.freehold.checker.locks;

import com.sun.source.tree.Tree;
import dev.freehold.checker.locks.EscapedPart.Way;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * A place where a mutable object that a field holds may become known outside.
 *
 * @param at what names the object
 * @param body where it stands
 */
record Exposure(VariableElement field, Tree at, Way way, Held held, Part part, Element body) {}
