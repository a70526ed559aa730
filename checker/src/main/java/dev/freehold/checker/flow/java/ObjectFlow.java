package dev.freehold.checker.flow.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.Capture;
import dev.freehold.checker.flow.ownership.CapturedParts;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.ResourceClasses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/**
 * An object of a class without a name that is made for a parameter which does not keep it: a lambda
 * with several bodies.
 *
 * <p>In {@code visit(new Visitor() { void enter() { r.set(1); } void leave() { r.get(); } })} the
 * object borrows {@code r} for the call, exclusively, as one of its methods changes it. It is a
 * lambda no longer once somebody else may hold it, so its bodies must not let {@code this} go, nor
 * may those that it inherits; and where one of its methods calls another, which a lambda cannot,
 * they must not be in each other's way.
 */
final class ObjectFlow {
  private final Pass pass;
  private final Point point;
  private final ClassTree tree;
  private final TypeElement type;
  private final ObjectBodies bodies;
  private final Map<MethodTree, CapturedParts> used = new LinkedHashMap<>();

  private ObjectFlow(Pass pass, ClassTree tree) {
    this.pass = pass;
    this.point = pass.point();
    this.tree = tree;
    this.type = TreeUtils.elementFromDeclaration(tree);
    this.bodies = new ObjectBodies(pass, tree);
  }

  /** The bodies of such an object; null where the object may be kept, or nobody can tell. */
  static @Nullable ObjectFlow of(Pass pass, NewClassTree creation, Capture capture) {
    ClassTree body = creation.getClassBody();
    if (body == null || (!capture.stays() && !capture.once())) {
      return null;
    }
    ObjectFlow flow = new ObjectFlow(pass, body);
    boolean followed =
        flow.captures() && flow.isPlain() && (capture.stays() || flow.consumer() != null);
    return followed && !flow.bodies.letThisGo() ? flow : null;
  }

  /** One that captures nothing is checked on its own only. */
  private boolean captures() {
    return CapturedNames.in(tree, point).keySet().stream().anyMatch(this::isTracked);
  }

  private boolean isTracked(Name name) {
    Value held = point.state().get(name);
    return held != null && held.isTracked();
  }

  /** It inherits nothing but from interfaces, and all code in it is that of its own members. */
  private boolean isPlain() {
    return TypesUtils.isObject(type.getSuperclass())
        && point.types().resources().kindOf(type) == ResourceClasses.Kind.ORDINARY
        && tree.getMembers().stream().noneMatch(ClassTree.class::isInstance)
        && !SelfCalls.in(tree, type).callsInherited();
  }

  /** The only method, which may release what it captures if it is called once; null if not so. */
  @Nullable MethodTree consumer() {
    List<MethodTree> methods =
        bodies.all().stream().filter(method -> !ObjectBodies.isConstructor(method)).toList();
    boolean one = methods.size() == 1 && bodies.all().size() == methodsOf(tree);
    boolean function =
        type.getInterfaces().size() == 1
            && TypesUtils.isFunctionalInterface(
                type.getInterfaces().get(0), pass.options().environment());
    return one && function && SelfCalls.in(tree, type).isEmpty() ? methods.get(0) : null;
  }

  /** Also those that are not followed, as they are trusted. */
  private static long methodsOf(ClassTree tree) {
    return tree.getMembers().stream().filter(MethodTree.class::isInstance).count();
  }

  /** What happens in a body, by itself, with what it captures. */
  List<FlowEvent> eventsOf(MethodTree method, Consumer<Pass> give) {
    List<FlowEvent> before = point.events().open();
    bodies.follow(method, give);
    return point.events().close(before);
  }

  /**
   * Follows all bodies.
   *
   * @param give names what a body captures
   */
  CapturedParts follow(BiConsumer<Pass, MethodTree> give) {
    CapturedParts all = new CapturedParts();
    for (MethodTree method : bodies.all()) {
      CapturedParts parts =
          bodies.follow(method, inner -> give.accept(inner, method)).point().captured();
      used.put(method, parts);
      all.addAll(parts);
    }
    return all;
  }

  /**
   * Whether a method that uses a captured value calls another that does, and is in its way: what
   * the one has borrowed of it might no longer be there, as the other changes it.
   *
   * @param give names what a body captures
   */
  boolean isInItsOwnWay(Operand use, BiConsumer<Pass, MethodTree> give) {
    SelfCalls calls = SelfCalls.in(tree, type);
    List<MethodTree> users =
        used.keySet().stream().filter(method -> !partsOf(method, use).isEmpty()).toList();
    List<MethodTree> called =
        users.stream()
            .filter(method -> calls.mayCall(TreeUtils.elementFromDeclaration(method)))
            .toList();
    boolean meet = users.stream().anyMatch(caller -> !callsOf(caller).isEmpty());
    if (called.isEmpty() || !meet || users.stream().noneMatch(method -> changes(method, use))) {
      return false;
    }
    boolean changed = called.stream().anyMatch(method -> changes(method, use));
    return calls.areUnknown() || !isUndisturbed(use, changed, give);
  }

  /** Whether all is right even where each call of its own methods uses the value. */
  private boolean isUndisturbed(Operand use, boolean changed, BiConsumer<Pass, MethodTree> give) {
    Name outside = use.name();
    if (outside == null) {
      return false;
    }
    for (MethodTree method : bodies.all()) {
      List<FlowEvent> alone = eventsOf(method, inner -> give.accept(inner, method));
      List<FlowEvent> meeting =
          eventsOf(
              method,
              inner -> {
                Name name = Selves.inside(point, outside, inner.point());
                inner.point().captured().reachedThrough(type, Map.of(name, changed));
                give.accept(inner, method);
              });
      if (meeting.size() > alone.size()) {
        return false;
      }
    }
    return true;
  }

  private Map<Path, Boolean> partsOf(MethodTree method, Operand use) {
    CapturedParts parts = used.get(method);
    return parts == null ? Map.of() : parts.of(use.tree());
  }

  private boolean changes(MethodTree method, Operand use) {
    return partsOf(method, use).containsValue(true);
  }

  /** A constructor runs the initializers. */
  private SelfCalls callsOf(MethodTree method) {
    return SelfCalls.in(ObjectBodies.isConstructor(method) ? tree : method, type);
  }
}
