package dev.freehold.checker.flow.java;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.Events;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.MethodContext;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;

/** Follows one method, constructor or initializer from its first statement to every exit. */
public final class BodyFlow {
  private BodyFlow() {}

  /** What happens in a method or constructor; a constructor runs the instance initializers too. */
  public static List<FlowEvent> ofMethod(
      OwnershipTypes types, FlowOptions options, ClassTree type, MethodTree method) {
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    return ofMethod(types, options, type, method, types.signatures().inBody(element));
  }

  /** The same, where the method says that: what it says may be something else at each call. */
  public static List<FlowEvent> ofMethod(
      OwnershipTypes types,
      FlowOptions options,
      ClassTree type,
      MethodTree method,
      Signature signature) {
    BlockTree body = method.getBody();
    if (body == null) {
      return List.of();
    }
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    MethodContext context = BodyContexts.ofMethod(types, type, element, signature, body);
    return run(types, options, method, context, signature);
  }

  /**
   * The same for a method of an ordinary class, where {@code this} may be an object of a tracked
   * class that inherits it.
   */
  public static List<FlowEvent> ofInherited(
      OwnershipTypes types, FlowOptions options, ClassTree type, MethodTree method) {
    BlockTree body = method.getBody();
    if (body == null) {
      return List.of();
    }
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    Signature signature = types.signatures().inBody(element);
    MethodContext context = BodyContexts.ofMethod(types, type, element, signature, body);
    boolean instance = !element.getModifiers().contains(Modifier.STATIC);
    return run(types, options, method, instance ? context.on(Qualifier.REF) : context, signature);
  }

  private static List<FlowEvent> run(
      OwnershipTypes types,
      FlowOptions options,
      MethodTree method,
      MethodContext context,
      Signature signature) {
    Events events = new Events(options.possessions());
    BlockTree body = method.getBody();
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    Pass pass = Constructs.begin(new Point(types, context, events), options);
    BodyPass.run(
        pass,
        body,
        () -> {
          Parameters.enter(pass, method, element, signature.parameters());
          pass.executeAll(body.getStatements());
          RecordConstructors.fillFields(pass.point(), element);
        });
    return events.seen();
  }

  /** What happens where a static field is given its first value, or in a static block. */
  public static List<FlowEvent> ofInitializer(
      OwnershipTypes types, FlowOptions options, TypeElement type, Tree initializer) {
    Events events = new Events(options.possessions());
    if (BodyContexts.isInitializer(initializer, true)) {
      MethodContext context = BodyContexts.ofStaticInitializer(type, initializer);
      Pass pass = Constructs.begin(new Point(types, context, events), options);
      BodyPass.run(pass, initializer, () -> new Initializers(pass).run(initializer));
    }
    return events.seen();
  }
}
