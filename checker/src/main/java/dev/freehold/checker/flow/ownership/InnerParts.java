package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Ordinary objects of inner classes, which are borrows of their outer instance. It may hold them in
 * its own fields, and they each other: they go with it.
 */
public final class InnerParts {
  private InnerParts() {}

  /** An inner instance of what the operand holds: it ends when that is moved or released. */
  public static Value of(Point point, Operand outer, Tree tree) {
    Value kept = Borrows.keep(point, outer);
    Site site = new Site(Site.Kind.BORROW, tree, new Operand(tree, kept, null).text());
    Token token = point.state().fresh(site);
    return Value.of(
        new Binding(token, Path.WHOLE, Binding.Status.LIVE, null, Qualifier.MUT, kept.loans()));
  }

  /** The class whose instance each instance of a member class keeps; null where there is none. */
  public static @Nullable TypeElement outerOf(TypeElement type) {
    boolean inner =
        type.getNestingKind() == NestingKind.MEMBER && ((ClassSymbol) type).hasOuterInstance();
    return inner && type.getEnclosingElement() instanceof TypeElement outer ? outer : null;
  }

  /** Whether objects of the type keep an outer instance, of a class that they are a member of. */
  public static boolean areOf(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && outerOf(element) != null;
  }

  /** Whether a value borrows nothing but what the holder is, or borrows as well. */
  public static boolean belongs(Point point, Operand part, Operand holder) {
    TypeMirror type = UnannotatedCode.typeOf(part.tree());
    Set<Token> parts = roots(point, point.current(part));
    return type != null
        && areOf(type)
        && !parts.isEmpty()
        && roots(point, point.current(holder)).containsAll(parts);
  }

  private static Set<Token> roots(Point point, Value value) {
    Set<Token> roots = new HashSet<>();
    value.live().forEach(each -> roots.addAll(point.state().rootsOf(each)));
    return roots;
  }
}
