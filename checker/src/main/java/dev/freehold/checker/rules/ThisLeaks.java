package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Escaped;
import dev.freehold.checker.flow.java.BodyFlow;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Supposition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Where the bodies of an ordinary class or interface let {@code this} go: an object of a tracked
 * class that inherits them would be kept, or handed out, by code that knows nothing of ownership.
 * Each body is followed as that of a resource class, and what that adds is about {@code this}.
 *
 * <p>Where {@code this} is passed to a method whose body is at hand, that body is followed as well,
 * as if its parameter were {@code @Ref}.
 */
public final class ThisLeaks {
  private final OwnershipTypes types;
  private final FlowOptions options;

  public ThisLeaks(OwnershipTypes types, FlowOptions options) {
    this.types = types;
    this.options = options;
  }

  /**
   * A way by which {@code this} leaves.
   *
   * @param method the method or constructor
   * @param way what would be said of a resource class
   */
  public record Leak(ExecutableElement method, Diagnostic way) {}

  /**
   * The first way of each method and constructor; none for those that are trusted.
   *
   * @param atHand the classes that javac has analysed together with this one
   */
  public List<Leak> in(ClassTree type, List<ClassTree> atHand) {
    if (OwnershipTypes.isUnsafe(TreeUtils.elementFromDeclaration(type))) {
      return List.of();
    }
    List<ReachedBody> bodies = new ArrayList<>(ReachedBody.allOf(type));
    Set<VariableElement> followed = new HashSet<>();
    List<Leak> found = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      ReachedBody body = bodies.get(i);
      List<FlowEvent> left = new ArrayList<>();
      for (FlowEvent event : leaving(body)) {
        ReachedBody called = event instanceof Escaped ? body.called(event.at(), atHand) : null;
        if (called == null) {
          left.add(event);
        } else if (followed.add(called.parameter())) {
          bodies.add(called);
        }
      }
      new FlowRules(body.type(), types)
          .judge(left, new Suspects()).stream()
              .limit(1)
              .forEach(way -> found.add(new Leak(body.element(), way)));
    }
    return found;
  }

  /** What is wrong in the body only because the value is followed. */
  private List<FlowEvent> leaving(ReachedBody body) {
    Set<Tree> before = new HashSet<>();
    BodyFlow.ofMethod(types, options, body.type(), body.method())
        .forEach(event -> before.add(event.at()));
    return with(body).stream()
        .filter(FlowEvent::isWayOut)
        .filter(event -> !before.contains(event.at()))
        .toList();
  }

  private List<FlowEvent> with(ReachedBody body) {
    VariableElement parameter = body.parameter();
    return parameter == null
        ? BodyFlow.ofInherited(types, options, body.type(), body.method())
        : BodyFlow.ofMethod(
            types.supposing(List.of(new Supposition.Qualified(parameter, Qualifier.REF))),
            options,
            body.type(),
            body.method());
  }
}
