package dev.freehold.checker.flow.java;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import dev.freehold.checker.flow.event.Events;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Signature;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Follows one method, constructor or initializer from its first statement to every exit. */
public final class BodyFlow {
  private BodyFlow() {}

  /** What happens in a method or constructor; a constructor runs the instance initializers too. */
  public static List<FlowEvent> ofMethod(
      OwnershipTypes types, FlowOptions options, ClassTree type, MethodTree method) {
    Events events = new Events();
    BlockTree body = method.getBody();
    if (body == null) {
      return events.seen();
    }
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    MethodContext context = BodyContexts.ofMethod(types, type, element, body);
    Flow flow = new Flow(types, options, context, events);
    run(
        flow,
        body,
        () -> {
          parameters(flow, method, element);
          flow.statements.executeAll(body.getStatements());
          RecordConstructors.fillFields(flow, element);
        });
    return events.seen();
  }

  /** What happens where a static field is given its first value, or in a static block. */
  public static List<FlowEvent> ofInitializer(
      OwnershipTypes types, FlowOptions options, TypeElement type, Tree initializer) {
    Events events = new Events();
    if (BodyContexts.isInitializer(initializer, true)) {
      MethodContext context = BodyContexts.ofStaticInitializer(type, initializer);
      Flow flow = new Flow(types, options, context, events);
      run(flow, initializer, () -> flow.fields.runInitializer(initializer));
    }
    return events.seen();
  }

  /** The constructor of an anonymous class only passes on what it was given. */
  private static void parameters(Flow flow, MethodTree method, ExecutableElement element) {
    if ((((Symbol) element).flags() & Flags.ANONCONSTR) != 0) {
      return;
    }
    List<Signature.Parameter> declared = flow.types.signatures().of(element).parameters();
    boolean bound = flow.types.promises().bind(element);
    for (int i = 0; i < method.getParameters().size() && i < declared.size(); i++) {
      VariableElement variable = element.getParameters().get(i);
      boolean array = variable.asType().getKind() == TypeKind.ARRAY;
      if (!array && !OwnershipTypes.isUnsafe(variable)) {
        parameter(flow, method.getParameters().get(i), variable, declared.get(i), bound);
      }
    }
  }

  private static void parameter(
      Flow flow,
      VariableTree tree,
      VariableElement variable,
      Signature.Parameter declared,
      boolean bound) {
    Ownership ownership = flow.leniency.inBody(variable, declared.ownership());
    if (ownership != null || flow.types.resources().isTracked(variable.asType())) {
      parameter(flow, tree, variable, ownership);
    } else if (bound && (declared.once() || declared.nonEscaping())) {
      // What is called once is used up by its call; what is not kept is a borrow.
      Ownership held = declared.once() ? Ownership.OWN : Ownership.REF;
      enter(flow, variable, value(Site.Kind.FUNCTION, tree, variable, held));
    }
  }

  /**
   * A parameter holds something that came from outside.
   *
   * @param held null where nothing is said
   */
  static void parameter(
      Flow flow, VariableTree tree, VariableElement variable, @Nullable Ownership held) {
    Ownership strength = held == null ? Ownership.REF : held;
    Value value = value(Site.Kind.PARAMETER, tree, variable, strength);
    enter(flow, variable, held == null ? flow.leniency.unsaid(value, tree) : value);
  }

  private static Value value(
      Site.Kind kind, VariableTree tree, VariableElement variable, Ownership held) {
    Site site = new Site(kind, tree, variable.getSimpleName().toString());
    return Value.of(Binding.of(new Token(site, 0), held));
  }

  private static void enter(Flow flow, VariableElement variable, Value value) {
    Name name = new Name.Local(variable);
    flow.state.put(name, value);
    flow.declare(name);
  }

  /** Runs a body and checks what it leaves behind at each of its exits. */
  static void run(Flow flow, Tree body, Runnable statements) {
    begin(flow, body);
    List<Exit> outer = flow.exits.open();
    flow.scope(body, statements);
    List<Exit> exits = flow.exits.close(outer);
    if (flow.state.isReachable()) {
      end(flow, body, null);
    }
    for (Exit exit : exits) {
      if (exit.counted()) {
        flow.in(exit.state(), () -> end(flow, exit.at(), exit));
      }
    }
  }

  private static void begin(Flow flow, Tree body) {
    Ownership receiver = flow.context.receiver();
    if (receiver != null) {
      Site site = new Site(Site.Kind.RECEIVER, body, "this");
      flow.state.put(new Name.This(), Value.of(Binding.of(new Token(site, 0), receiver)));
    }
    flow.fields.initialise();
  }

  private static void end(Flow flow, Tree at, @Nullable Exit exit) {
    if (flow.context.constructor()) {
      if (exit != null && exit.isThrow()) {
        flow.fields.checkLeft(at, Loss.THROW);
      } else {
        flow.fields.checkWhole(at);
      }
      return;
    }
    Value self = flow.state.get(new Name.This());
    boolean owned = flow.context.receiver() == Ownership.OWN;
    if (owned && self != null && !self.isDead()) {
      flow.fields.checkLeft(at, Loss.FIELD);
    }
  }
}
