package dev.freehold.checker.flow.java;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.types.Ownership;
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
  void consumed(Ending ending) {
    for (VariableElement field : flow.context.ownedFields()) {
      Value held = flow.state.get(new Name.Field(field));
      if (held != null) {
        flow.state.end(held.liveTokens(), ending);
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
      flow.fullExpression(field, () -> flow.fieldWrites.assign(field, value, variable, value));
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
    return isTracked(field) ? elsewhere(tree, field) : Operand.untracked(tree);
  }

  private Operand part(Tree tree, Operand object, VariableElement field) {
    Value parts = partOf(object.value(), field);
    boolean followed = parts.isTracked() && !field.getModifiers().contains(Modifier.STATIC);
    if (!isTracked(field)) {
      if (followed) {
        flow.lending.accessPart(object, parts, Access.READ, tree);
      }
      return Operand.untracked(tree);
    }
    boolean unsaid =
        flow.types.written(field) == null && flow.types.resources().isLenient(field.asType());
    return followed && !unsaid ? new Operand(tree, parts, null) : elsewhere(tree, field);
  }

  private Operand elsewhere(Tree tree, VariableElement field) {
    return flow.types.written(field) == null
        ? flow.leniency.unsaid(tree)
        : flow.expressions.elsewhere(tree, lent(field));
  }

  private Value partOf(Value object, VariableElement field) {
    String step = field.getSimpleName().toString();
    return new Value(
        object.live().stream().map(b -> b.part(step, lent(field))).toList(), false, false);
  }

  /** The place of a field in {@code this}; null where {@code this} is not followed. */
  @Nullable Value asPartOfThis(VariableElement field) {
    Value self = flow.state.get(new Name.This());
    return self == null ? null : partOf(self, field);
  }

  /** What a field gives to those who do not own its object. */
  private Ownership lent(VariableElement field) {
    Ownership written = flow.types.written(field);
    return written == null ? Ownership.REF : written.weaker(Ownership.MUT);
  }

  boolean isTracked(VariableElement field) {
    return flow.types.resources().isTracked(field.asType());
  }

  static boolean isThis(ExpressionTree tree) {
    String text = tree.toString();
    return text.equals("this") || text.equals("super");
  }

  /** The object is used as a whole, or has been made: its fields have what they own. */
  void checkWhole(Tree at) {
    for (VariableElement field : flow.context.ownedFields()) {
      Name name = new Name.Field(field);
      Value value = flow.state.get(name);
      Binding ended = value == null ? null : Witness.firstEnded(value);
      if (value != null && ended != null) {
        flow.events.add(
            new FlowEvent.UseOfEnded(
                at, name.toString(), ended, FlowEvent.Purpose.FIELD, value.isDead(), false));
      }
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
        flow.events.add(new FlowEvent.Lost(at, name.toString(), owned, loss, true, null));
      }
    }
  }
}
