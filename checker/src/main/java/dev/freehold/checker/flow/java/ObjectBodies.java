package dev.freehold.checker.flow.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.MethodContext;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of a class without a name: its methods, and its constructor, which runs the
 * initializers. What is wrong in them whatever they capture is told where the class is checked on
 * its own; here only what the captured values add.
 */
final class ObjectBodies {
  private final Pass outer;
  private final Point point;
  private final ClassTree type;
  private final Map<MethodTree, Set<Object>> alone = new HashMap<>();

  ObjectBodies(Pass outer, ClassTree type) {
    this.outer = outer;
    this.point = outer.point();
    this.type = type;
  }

  /** Those that are followed; the constructor is among them. */
  List<MethodTree> all() {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(method -> method.getBody() != null)
        .filter(method -> !OwnershipTypes.isUnsafe(TreeUtils.elementFromDeclaration(method)))
        .toList();
  }

  static boolean isConstructor(MethodTree method) {
    return TreeUtils.elementFromDeclaration(method).getKind() == ElementKind.CONSTRUCTOR;
  }

  /** Whether a body lets the object go: each is followed as that of an object that is tracked. */
  boolean letThisGo() {
    return all().stream().anyMatch(this::letsThisGo);
  }

  private boolean letsThisGo(MethodTree method) {
    Set<Object> before = foundAlone(method);
    return apart(() -> follow(method, Qualifier.REF, inner -> {})).stream()
        .filter(FlowEvent::isWayOut)
        .anyMatch(event -> isSent(event) || !before.contains(placeOf(event)));
  }

  /** What goes to another thread is not told of in code that has nothing to do with ownership. */
  private static boolean isSent(FlowEvent event) {
    return event instanceof FlowEvent.NotSent;
  }

  /**
   * Follows a body with what it captures.
   *
   * @param give names what it captures
   * @return the pass over it
   */
  Pass follow(MethodTree method, Consumer<Pass> give) {
    Set<Object> known = foundAlone(method);
    List<FlowEvent> before = point.events().open();
    Pass inner = follow(method, null, give);
    point.events().close(before).stream()
        .filter(event -> !known.contains(placeOf(event)))
        .forEach(point::report);
    return inner;
  }

  /** What is wrong whatever the body captures: nothing of the code around it is visible. */
  private Set<Object> foundAlone(MethodTree method) {
    Set<Object> known = alone.get(method);
    if (known == null) {
      Set<Object> found = new HashSet<>();
      apart(() -> follow(method, null, inner -> {})).forEach(event -> found.add(placeOf(event)));
      alone.put(method, found);
      known = found;
    }
    return known;
  }

  private static Object placeOf(FlowEvent event) {
    return List.of(event.getClass(), System.identityHashCode(event.at()), event.name());
  }

  private List<FlowEvent> apart(Runnable following) {
    List<FlowEvent> before = point.events().open();
    following.run();
    return point.events().close(before);
  }

  private Pass follow(MethodTree method, @Nullable Qualifier self, Consumer<Pass> give) {
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    Signature signature = point.types().signatures().inBody(element);
    MethodContext context =
        BodyContexts.ofMethod(point.types(), type, element, signature, method.getBody());
    Pass inner = outer.inside(self == null ? context : context.on(self));
    BodyPass.run(
        inner,
        method.getBody(),
        () -> {
          give.accept(inner);
          Parameters.enter(inner, method, element, signature.parameters());
          inner.executeAll(method.getBody().getStatements());
        });
    return inner;
  }
}
