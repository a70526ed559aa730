package dev.freehold.checker.checks;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.List;
import com.sun.tools.javac.util.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the twin of an accessor: the form of it that does not test whether the element is
 * allocated. That of a generated class is static and takes the object first; that of a view of
 * Freehold's own, such as {@code Longs}, is called as the accessor is.
 */
final class Twins {
  private static final String SUFFIX = "$unchecked";

  private final Types types;
  private final Names names;
  private final ElementClasses classes;
  private final Map<Asked, Optional<MethodSymbol>> known = new HashMap<>();

  Twins(Context context) {
    this.types = Types.instance(context);
    this.names = Names.instance(context);
    this.classes = new ElementClasses(names);
  }

  /** One accessor, called on an object of that class. */
  private record Asked(ClassSymbol on, MethodSymbol accessor) {}

  /**
   * The twin of an accessor.
   *
   * @param on the class that the object is known by
   * @return empty where there is none: the pool was generated without tests, or by an older
   *     Freehold, or it is not known whose element the object is
   */
  Optional<MethodSymbol> of(ClassSymbol on, MethodSymbol accessor) {
    return known.computeIfAbsent(new Asked(on, accessor), this::find);
  }

  private Optional<MethodSymbol> find(Asked asked) {
    Optional<MethodSymbol> own = in(asked.on(), asked.accessor());
    return own.isPresent()
        ? own
        : classes.implementing(asked.on()).flatMap(each -> in(each, asked.accessor()));
  }

  private Optional<MethodSymbol> in(ClassSymbol type, MethodSymbol accessor) {
    String name = accessor.name + SUFFIX;
    for (Symbol each : type.members().getSymbolsByName(names.fromString(name))) {
      if (each instanceof MethodSymbol twin && takesTheSame(twin, accessor)) {
        return Optional.of(twin);
      }
    }
    return Optional.empty();
  }

  private boolean takesTheSame(MethodSymbol twin, MethodSymbol accessor) {
    List<Type> taken = twin.erasure(types).getParameterTypes();
    if (twin.isStatic()) {
      if (taken.isEmpty()) {
        return false;
      }
      taken = taken.tail;
    }
    return types.isSameTypes(taken, accessor.erasure(types).getParameterTypes());
  }
}
