package dev.freehold.checker.types;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a stub file says of one method or constructor; null where it says nothing.
 *
 * @param receiver of the object it is called on
 * @param parameters of each parameter, in order
 * @param result of the result
 * @param nullable whether the result may be null
 * @param bounds the qualifiers on the bounds of its type parameters, by name
 */
record StubMethod(
    @Nullable Ownership receiver,
    List<@Nullable Ownership> parameters,
    @Nullable Ownership result,
    boolean nullable,
    Map<String, Ownership> bounds) {}
