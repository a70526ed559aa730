package dev.freehold.checker.types;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stub files say of one class.
 *
 * @param releaseMethods where it is a resource class; else null
 * @param bounds the qualifiers on the bounds of its type parameters, by name
 * @param methods by name and parameter types, see {@link MethodKey}
 */
record StubClass(
    @Nullable List<String> releaseMethods,
    Map<String, Ownership> bounds,
    Map<String, StubMethod> methods) {}
