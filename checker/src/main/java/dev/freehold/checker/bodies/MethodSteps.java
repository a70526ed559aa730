package dev.freehold.checker.bodies;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * What one body does with values that can be closed, on whatever path. It needs no tree: what javac
 * has made code of has none any more.
 *
 * @param method null for the initializers of a class
 */
record MethodSteps(@Nullable ExecutableElement method, List<ValueStep> steps) {}
