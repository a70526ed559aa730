package dev.freehold.checker.fix;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Statements that give a value back. */
final class ReleaseStatements {
  /** What is done with each value in an object of the library. */
  private static final Map<String, String> EMPTYING =
      Map.of(
          "java.util.Optional", ".ifPresent(%s);",
          "java.util.Iterator", ".forEachRemaining(%s);",
          "java.util.stream.Stream", ".forEach(%s);",
          "java.util.concurrent.CompletionStage", ".thenAccept(%s);",
          "java.util.concurrent.CompletableFuture", ".thenAccept(%s);");

  private final Source source;
  private final OwnershipTypes types;

  ReleaseStatements(Source source) {
    this.source = source;
    this.types = source.types;
  }

  /**
   * The statements that may do, the likeliest first.
   *
   * @param name what names the value
   * @param type as what it is declared
   * @param origin where the value comes from
   * @param at where it is to be released
   */
  List<String> of(String name, @Nullable TypeMirror type, Site origin, Tree at) {
    List<String> statements = new ArrayList<>();
    if (origin.kind() == Site.Kind.FUNCTION) {
      methodsOf(type).stream()
          .filter(m -> m.getModifiers().contains(javax.lang.model.element.Modifier.ABSTRACT))
          .filter(m -> m.getParameters().isEmpty())
          .forEach(m -> statements.add(name + "." + m.getSimpleName() + "();"));
      return statements;
    }
    releaseMethods(type).forEach(method -> statements.add(name + "." + method + "();"));
    pools(type, origin, at).forEach(pool -> statements.add(pool + ".free(" + name + ");"));
    contents(type).forEach(call -> statements.add(name + call));
    TypeMirror made = TreeUtils.typeOf(origin.tree());
    if (statements.isEmpty() && made != null) {
      String cast = "((" + TypeText.of(made) + ") " + name + ")";
      releaseMethods(made).forEach(method -> statements.add(cast + "." + method + "();"));
    }
    return statements;
  }

  /**
   * The same as lines.
   *
   * @param tested whether the name may be null there; what only holds a value of somebody's never
   *     is
   */
  List<Lines> lines(String name, @Nullable TypeMirror type, Site origin, Tree at, boolean tested) {
    boolean nullable = tested && contents(type).isEmpty();
    return of(name, type, origin, at).stream()
        .map(Lines::of)
        .map(each -> nullable ? each.onlyIfNotNull(name, source) : each)
        .toList();
  }

  /** Calls that release what an object of the library holds for its owner. */
  private List<String> contents(@Nullable TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || declared.getTypeArguments().size() != 1) {
      return List.of();
    }
    String emptying =
        EMPTYING.get(((TypeElement) declared.asElement()).getQualifiedName().toString());
    TypeMirror content = declared.getTypeArguments().get(0);
    return emptying == null
        ? List.of()
        : releaseMethods(content).stream()
            .map(method -> emptying.formatted(TypeText.of(content) + "::" + method))
            .toList();
  }

  /** The names of the methods without parameters that release it, {@code close} first. */
  List<String> releaseMethods(@Nullable TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return List.of();
    }
    var names = types.resources().releaseMethods((TypeElement) declared.asElement());
    return methodsOf(type).stream()
        .filter(m -> m.getParameters().isEmpty())
        .map(m -> m.getSimpleName().toString())
        .filter(names::contains)
        .distinct()
        .sorted(
            Comparator.comparing((String method) -> !method.equals("close")).thenComparing(m -> m))
        .toList();
  }

  private List<ExecutableElement> methodsOf(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ElementFilter.methodsIn(
            types.elements().getAllMembers((TypeElement) declared.asElement()))
        : List.of();
  }

  /** The pool that made it, if it still has a name, or else any that takes it back. */
  private List<String> pools(@Nullable TypeMirror type, Site origin, Tree at) {
    List<String> pools = new ArrayList<>();
    if (type != null) {
      for (VariableTree each : source.scopes.visible(at)) {
        if (takesBack(TreeUtils.elementFromDeclaration(each).asType(), type)) {
          pools.add(each.getName().toString());
        }
      }
    }
    if (origin.tree() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && pools.remove(select.getExpression().toString())) {
      pools.add(0, select.getExpression().toString());
    }
    return pools;
  }

  private boolean takesBack(TypeMirror pool, TypeMirror element) {
    return methodsOf(pool).stream()
        .filter(m -> m.getSimpleName().contentEquals("free") && m.getParameters().size() == 1)
        .filter(m -> types.signatures().of(m).parameters().get(0).ownership() == Qualifier.OWN)
        .anyMatch(m -> types.javac().isSameType(m.getParameters().get(0).asType(), element));
  }
}
