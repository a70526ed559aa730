package dev.freehold.checker.release;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds out how values are released, by the types of the variables that own them. */
final class ReleaseMethods {
  private static final String POOL_ELEMENT = "dev.freehold.pool.PoolElement";

  private final OwnershipTypes ownership;
  private final Types types;
  private final Symtab symbols;

  ReleaseMethods(Context context, OwnershipTypes ownership) {
    this.ownership = ownership;
    this.types = Types.instance(context);
    this.symbols = Symtab.instance(context);
  }

  /**
   * How values of a type are released in a class.
   *
   * @throws NotReleased if they are not
   */
  ReleaseMethod of(Type type, ClassSymbol here) {
    Type erased = types.erasure(type);
    if (!(erased.tsym instanceof ClassSymbol declared) || erased.isPrimitiveOrVoid()) {
      throw new NotReleased("an array has no release method");
    }
    Set<String> names = ownership.resources().releaseMethods(declared);
    List<MethodSymbol> all = methods(declared, names);
    List<MethodSymbol> accessible =
        all.stream().filter(each -> isAccessible(each, declared, here)).toList();
    if (accessible.isEmpty()) {
      return ofElement(declared, names, all);
    }
    MethodSymbol method =
        accessible.stream()
            .filter(each -> each.name.contentEquals("close"))
            .findFirst()
            .orElse(accessible.get(0));
    if (accessible.size() > 1 && !method.name.contentEquals("close")) {
      throw new NotReleased("it has several release methods, none of which is `close`");
    }
    return new ReleaseMethod(method, null, thrown(type, method));
  }

  /** Elements of pools can release themselves, though their declaration need not say so. */
  private ReleaseMethod ofElement(
      ClassSymbol declared, Set<String> names, List<MethodSymbol> hidden) {
    if (!hidden.isEmpty()) {
      throw new NotReleased(
          "`" + hidden.get(0).owner.name + "." + hidden.get(0).name + "` cannot be called here");
    }
    if (ownership.resources().isDeclaration(declared)
        && ownership.elements().getTypeElement(POOL_ELEMENT) instanceof ClassSymbol element) {
      return new ReleaseMethod(methods(element, Set.of("close")).get(0), element.type, List.of());
    }
    throw new NotReleased(
        names.isEmpty()
            ? "its type `" + declared.name + "` has no release method"
            : "its release method `" + names.iterator().next() + "` takes arguments");
  }

  private List<MethodSymbol> methods(TypeElement type, Set<String> names) {
    List<MethodSymbol> methods = new ArrayList<>();
    if (!names.isEmpty()) {
      for (ExecutableElement each :
          ElementFilter.methodsIn(ownership.elements().getAllMembers(type))) {
        MethodSymbol method = (MethodSymbol) each;
        if (names.contains(method.name.toString())
            && method.params().isEmpty()
            && method.getTypeParameters().isEmpty()
            && !method.isStatic()) {
          methods.add(method);
        }
      }
    }
    return methods;
  }

  private List<Type> thrown(Type type, MethodSymbol method) {
    List<Type> checked = new ArrayList<>();
    for (Type each : types.memberType(types.skipTypeVars(type, false), method).getThrownTypes()) {
      if (!types.isSubtype(types.erasure(each), symbols.runtimeExceptionType)
          && !types.isSubtype(types.erasure(each), symbols.errorType)) {
        checked.add(each);
      }
    }
    return checked;
  }

  private boolean isAccessible(MethodSymbol method, ClassSymbol on, ClassSymbol here) {
    long flags = method.flags() & Flags.AccessFlags;
    if (flags == Flags.PUBLIC) {
      return true;
    }
    if (flags == Flags.PRIVATE) {
      return method.owner == on && on.outermostClass() == here.outermostClass();
    }
    return method.packge() == here.packge()
        || (flags == Flags.PROTECTED && isInheritedBy(here, method, on));
  }

  private boolean isInheritedBy(ClassSymbol here, MethodSymbol method, ClassSymbol on) {
    return here.isSubClass(method.owner, types) && on.isSubClass(here, types);
  }
}
