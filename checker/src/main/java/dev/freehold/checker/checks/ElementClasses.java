package dev.freehold.checker.checks;

import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import dev.freehold.checker.types.GeneratedPools;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the generated class whose objects a declared interface stands for: of {@code Quote} it is
 * {@code QuotePool.Element}, of a struct in it the class of its views. An interface that several
 * classes implement, as a struct in several pools is, stands for none in particular.
 */
final class ElementClasses {
  private final Names names;

  ElementClasses(Names names) {
    this.names = names;
  }

  Optional<ClassSymbol> implementing(ClassSymbol declared) {
    if (!declared.isInterface()) {
      return Optional.empty();
    }
    for (Symbol each = declared; each instanceof ClassSymbol around; each = around.owner) {
      ClassSymbol pool = poolOf(around);
      if (pool != null) {
        List<ClassSymbol> found = new ArrayList<>();
        collect(pool, declared, found);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private @Nullable ClassSymbol poolOf(ClassSymbol declaration) {
    Name name = names.fromString(GeneratedPools.nameFor(declaration));
    for (Symbol each : declaration.packge().members().getSymbolsByName(name)) {
      if (each instanceof ClassSymbol pool && OwnershipTypes.isGenerated(pool)) {
        return pool;
      }
    }
    return null;
  }

  private static void collect(ClassSymbol type, ClassSymbol declared, List<ClassSymbol> found) {
    for (Symbol each : type.members().getSymbols(member -> member.kind == Kind.TYP)) {
      if (each instanceof ClassSymbol member) {
        for (Type implemented : member.getInterfaces()) {
          if (implemented.tsym == declared) {
            found.add(member);
          }
        }
        collect(member, declared, found);
      }
    }
  }
}
