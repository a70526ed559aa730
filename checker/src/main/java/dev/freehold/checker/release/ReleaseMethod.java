package dev.freehold.checker.release;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type are released.
 *
 * @param method which takes nothing but the value
 * @param as the type that has it, where the value's own has not; null where it has
 * @param thrown the checked exceptions it declares
 */
record ReleaseMethod(MethodSymbol method, @Nullable Type as, List<Type> thrown) {}
