package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** What the values are that are asked about: whose element, of which type, of which pool. */
final class ElementTypes {
  private ElementTypes() {}

  /** Whether a handle of one of those pools may name the element. */
  static boolean mayBeLent(Point point, Token element, Set<Token> pools) {
    if (!point.state().facts().mayBeNamed(element) && !point.state().isHeldByField(element)) {
      return false;
    }
    Set<Token> homes = point.state().facts().poolsOf(element);
    return homes == null
        || pools.stream().anyMatch(pool -> homes.stream().anyMatch(home -> mayBe(pool, home)));
  }

  /** Whether two values may be one. What a call made is nothing that was there before. */
  static boolean mayBe(Token pool, Token other) {
    Site.Kind kind = pool.site().kind();
    boolean fresh = kind == Site.Kind.RESULT || other.site().kind() == Site.Kind.RESULT;
    boolean fields = kind == Site.Kind.FIELD && other.site().kind() == Site.Kind.FIELD;
    return pool.equals(other) || !(fresh || fields);
  }

  static @Nullable TypeElement elementsOf(Point point, Operand operand) {
    return point.types().poolContents().elementsOf(typeOf(point, operand));
  }

  static @Nullable TypeMirror givenBy(Call call) {
    return UnannotatedCode.typeOf(call.tree());
  }

  static @Nullable TypeMirror typeOf(Point point, Operand operand) {
    return operand.name() instanceof Name.This
        ? point.context().type().asType()
        : typeOf(point, operand.tree());
  }

  static @Nullable TypeMirror typeOf(Point point, Token token) {
    return token.site().kind() == Site.Kind.RECEIVER
        ? point.context().type().asType()
        : typeOf(point, token.site().tree());
  }

  static @Nullable TypeMirror typeOf(Point point, Tree tree) {
    TypeMirror type = UnannotatedCode.typeOf(tree);
    if (type instanceof TypeVariable variable) {
      return variable.getUpperBound();
    }
    // A method that is called without an object stands for the object that it is called on.
    boolean implicit = type != null && type.getKind() == TypeKind.EXECUTABLE;
    return implicit ? point.context().type().asType() : type;
  }

  static Set<Token> tokensOf(Value value) {
    return value.bindings().stream().map(Binding::token).collect(Collectors.toUnmodifiableSet());
  }

  static String nameOf(ExecutableElement method) {
    return method.getSimpleName().toString();
  }
}
