package dev.freehold.checker.flow;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.FlowEvent.Loss;
import dev.freehold.checker.types.Ownership;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Fields: those of {@code this} are followed like names, others are parts of their object. */
final class FieldFlow {
  private final Flow flow;

  FieldFlow(Flow flow) {
    this.flow = flow;
  }

  /** What the owned fields hold when the body begins. */
  void initialise() {
    for (VariableElement field : flow.context.ownedFields()) {
      flow.state.put(new Name.Field(field), atEntry(field));
    }
  }

  private Value atEntry(VariableElement field) {
    if (flow.context.constructor()) {
      return Value.UNSET;
    }
    Ownership receiver = flow.context.receiver();
    Ownership strength = receiver == null ? Ownership.MUT : receiver;
    return Value.of(Binding.of(new Token(siteOf(field), 0), strength)).orNull();
  }

  /**
   * After the call at the beginning of a constructor.
   *
   * @param other whether it was another constructor of the class, which has filled the fields
   */
  void afterConstructor(boolean other) {
    if (other) {
      for (VariableElement field : flow.context.ownedFields()) {
        Token token = new Token(siteOf(field), 0);
        flow.state.put(new Name.Field(field), Value.of(Binding.owner(token)));
      }
    } else {
      flow.context.initializers().forEach(this::runInitializer);
    }
  }

  /** {@code this} was passed on or released, and its fields with it. */
  void consumed(Binding.Status how, Tree at) {
    for (VariableElement field : flow.context.ownedFields()) {
      Value held = flow.state.get(new Name.Field(field));
      if (held != null) {
        flow.state.end(held.liveTokens(), how, at);
      }
    }
  }

  /** A field's first value, or an initializer block. */
  void runInitializer(Tree initializer) {
    if (initializer instanceof BlockTree block) {
      flow.execute(block);
    } else if (initializer instanceof VariableTree field && field.getInitializer() != null) {
      ExpressionTree value = field.getInitializer();
      VariableElement variable = TreeUtils.elementFromDeclaration(field);
      flow.fullExpression(field, () -> assign(field, value, variable, value));
    }
  }

  private Site siteOf(VariableElement field) {
    return new Site(Site.Kind.FIELD, flow.context.body(), "this." + field.getSimpleName());
  }

  /**
   * After a call that may have changed {@code this}, what was learned of its fields is forgotten.
   */
  void afterCall(CallFlow.Call call) {
    boolean onThis = call.receiver() != null && call.receiver().name() instanceof Name.This;
    boolean givesThis = call.arguments().stream().anyMatch(a -> a.name() instanceof Name.This);
    if ((onThis || givesThis) && !flow.context.ownsFields()) {
      initialise();
    }
  }

  /**
   * Reads a field.
   *
   * @param object the expression before the dot; null for a field of {@code this} or a static one
   */
  Operand read(Tree tree, @Nullable ExpressionTree object, VariableElement field, Demand demand) {
    if (object != null && !isThis(object)) {
      return part(tree, flow.evaluate(object, Demand.USE), field);
    }
    Name name = new Name.Field(field);
    if (flow.state.holds(name)) {
      return flow.expressions.named(tree, name, demand);
    }
    Value self = flow.state.get(new Name.This());
    if (self != null && !field.getModifiers().contains(Modifier.STATIC)) {
      return part(tree, new Operand(tree, self, new Name.This()), field);
    }
    return isTracked(field)
        ? flow.expressions.elsewhere(tree, lent(field))
        : Operand.untracked(tree);
  }

  private Operand part(Tree tree, Operand object, VariableElement field) {
    if (!isTracked(field)) {
      return Operand.untracked(tree);
    }
    if (!object.value().isTracked() || field.getModifiers().contains(Modifier.STATIC)) {
      return flow.expressions.elsewhere(tree, lent(field));
    }
    List<Binding> parts =
        object.value().live().stream().map(b -> b.borrowed(lent(field), tree)).toList();
    return parts.isEmpty()
        ? flow.expressions.elsewhere(tree, lent(field))
        : new Operand(tree, new Value(parts, false, false), null);
  }

  /** What a field gives to those who do not own its object. */
  private Ownership lent(VariableElement field) {
    Ownership written = flow.types.written(field);
    return written == null ? Ownership.REF : written.weaker(Ownership.MUT);
  }

  private boolean isTracked(VariableElement field) {
    return flow.types.resources().isTracked(field.asType());
  }

  static boolean isThis(ExpressionTree tree) {
    String text = tree.toString();
    return text.equals("this") || text.equals("super");
  }

  Operand assign(
      Tree tree, ExpressionTree target, VariableElement field, ExpressionTree expression) {
    ExpressionTree object = tree instanceof VariableTree ? null : AssignmentFlow.objectOf(target);
    checkWrite(target, object, field);
    Ownership mode = flow.types.written(field);
    boolean owned = mode == Ownership.OWN;
    Operand operand = flow.evaluate(expression, owned ? Demand.MOVE : Demand.USE);
    if (!isTracked(field)) {
      flow.assignments.escape(operand, "the field `" + field.getSimpleName() + "`");
      return Operand.untracked(tree);
    }
    Name name = new Name.Field(field);
    if (owned && flow.state.holds(name) && (object == null || isThis(object))) {
      return fill(tree, name, operand, expression);
    }
    store(operand, mode, expression);
    return Operand.untracked(tree);
  }

  private Operand fill(Tree tree, Name name, Operand operand, ExpressionTree expression) {
    Value taken = flow.names.bound(Ownership.OWN, operand, expression);
    Value old = flow.state.remove(name);
    boolean lost = !flow.context.ownsFields() && old != null && old.any(Binding::isLive);
    if (lost && old != null) {
      flow.events.add(
          new FlowEvent.Lost(tree, name.toString(), old.live().get(0), Loss.OVERWRITE, true));
    }
    boolean kept = flow.context.ownsFields();
    flow.state.put(name, kept ? taken : taken.map(b -> b.lent(Ownership.MUT)));
    if (old != null && !lost) {
      flow.names.loseValue(name.toString(), old, Loss.OVERWRITE, tree);
    }
    return new Operand(tree, taken, name);
  }

  /** A field that is not followed takes an owner; a borrowed field only keeps a borrow. */
  private void store(Operand operand, @Nullable Ownership mode, ExpressionTree expression) {
    if (mode == Ownership.OWN) {
      flow.moves.take(operand, Binding.Status.MOVED, expression);
    } else if (mode != null) {
      flow.names.checkStrength(operand, mode, false);
    } else if (operand.name() != null && operand.value().any(Binding::owns)) {
      flow.moves.take(operand, Binding.Status.MOVED, expression);
    }
  }

  /** A field of a tracked object is written only by who may write the object. */
  void checkWrite(Tree target, @Nullable ExpressionTree object, VariableElement field) {
    if (field.getModifiers().contains(Modifier.STATIC)) {
      return;
    }
    if (object == null || isThis(object)) {
      Value self = flow.state.get(new Name.This());
      if (self != null && !flow.context.constructor()) {
        flow.names.checkStrength(new Operand(target, self, new Name.This()), Ownership.MUT, true);
      }
    } else {
      Operand owner = flow.evaluate(object, Demand.USE);
      flow.names.checkStrength(owner, Ownership.MUT, true);
    }
  }

  /**
   * At an exit: a constructor that throws, or a releasing method that ends, leaves nothing owned.
   */
  void checkLeft(Tree at, Loss loss) {
    for (VariableElement field : flow.context.ownedFields()) {
      Name name = new Name.Field(field);
      Value value = flow.state.get(name);
      if (value != null && value.any(Binding::owns)) {
        Binding owned = value.bindings().stream().filter(Binding::owns).findFirst().orElseThrow();
        flow.events.add(new FlowEvent.Lost(at, name.toString(), owned, loss, true));
      }
    }
  }
}
