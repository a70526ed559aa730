package dev.freehold.checker.flow;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.FlowEvent.Loss;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.ResourceClasses;
import dev.freehold.checker.types.Signature;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Follows one method, constructor or initializer from its first statement to every exit. */
public final class BodyFlow {
  private BodyFlow() {}

  /** What happens in a method or constructor. */
  public static List<FlowEvent> ofMethod(
      OwnershipTypes types, FlowOptions options, MethodTree method) {
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    BlockTree body = method.getBody();
    Events events = new Events();
    if (body == null) {
      return events.seen();
    }
    Flow flow = new Flow(types, options, contextOf(types, element, body), events);
    run(
        flow,
        body,
        () -> {
          parameters(flow, method, element);
          flow.statements.executeAll(body.getStatements());
        });
    return events.seen();
  }

  /** What happens where a field is given its first value, or in an initializer block. */
  public static List<FlowEvent> ofInitializer(
      OwnershipTypes types, FlowOptions options, TypeElement type, Tree initializer) {
    Events events = new Events();
    Signature.Result nothing = new Signature.Result(null, false, false, List.of());
    boolean tracked = types.resources().kindOf(type) != ResourceClasses.Kind.ORDINARY;
    MethodContext context =
        new MethodContext(
            type,
            initializer,
            tracked ? Ownership.MUT : null,
            nothing,
            true,
            ownedFields(types, type));
    Flow flow = new Flow(types, options, context, events);
    run(flow, initializer, () -> initialise(flow, initializer));
    return events.seen();
  }

  private static void initialise(Flow flow, Tree initializer) {
    if (initializer instanceof BlockTree block) {
      flow.execute(block);
    } else if (initializer instanceof VariableTree field && field.getInitializer() != null) {
      ExpressionTree value = field.getInitializer();
      VariableElement variable = TreeUtils.elementFromDeclaration(field);
      flow.fullExpression(
          field, () -> flow.fields.assign(field, field.getInitializer(), variable, value));
    }
  }

  private static MethodContext contextOf(
      OwnershipTypes types, ExecutableElement method, BlockTree body) {
    TypeElement type = EnclosingClass.of(method);
    Signature signature = types.signatures().of(method);
    boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
    boolean instance = !method.getModifiers().contains(Modifier.STATIC);
    boolean tracked = types.resources().kindOf(type) != ResourceClasses.Kind.ORDINARY;
    Ownership receiver = constructor ? Ownership.MUT : signature.receiver();
    Signature.Result result =
        constructor ? new Signature.Result(null, false, false, List.of()) : signature.result();
    return new MethodContext(
        type,
        body,
        tracked && instance ? receiver : null,
        result,
        constructor,
        instance ? ownedFields(types, type) : List.of());
  }

  private static List<VariableElement> ownedFields(OwnershipTypes types, TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> types.written(field) == Ownership.OWN)
        .toList();
  }

  private static void parameters(Flow flow, MethodTree method, ExecutableElement element) {
    List<Signature.Parameter> declared = flow.types.signatures().of(element).parameters();
    for (int i = 0; i < method.getParameters().size() && i < declared.size(); i++) {
      Ownership ownership = declared.get(i).ownership();
      VariableElement variable = element.getParameters().get(i);
      boolean array = variable.asType().getKind() == javax.lang.model.type.TypeKind.ARRAY;
      if (ownership != null && !array && !OwnershipTypes.isUnsafe(variable)) {
        parameter(flow, method.getParameters().get(i), variable, ownership);
      }
    }
  }

  /** A parameter holds something that came from outside. */
  static void parameter(Flow flow, VariableTree tree, VariableElement variable, Ownership held) {
    Site site = new Site(Site.Kind.PARAMETER, tree, variable.getSimpleName().toString());
    Name name = new Name.Local(variable);
    flow.state.put(name, Value.of(Binding.of(new Token(site, 0), held)));
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
