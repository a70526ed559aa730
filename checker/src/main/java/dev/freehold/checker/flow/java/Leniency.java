package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Ownership;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Values that are tracked because an option or a stub file says so, in code that was not written
 * for it: where they go to code that says nothing, they are followed no further.
 */
final class Leniency {
  private final Flow flow;

  Leniency(Flow flow) {
    this.flow = flow;
  }

  boolean covers(Binding binding) {
    TypeMirror type = typeOf(binding.token().site().tree());
    return type != null && flow.types.resources().isLenient(type);
  }

  boolean covers(Value value) {
    return value.bindings().stream().allMatch(this::covers);
  }

  /** Whether an expression is of a type whose values are covered. */
  boolean covers(ExpressionTree tree) {
    TypeMirror type = typeOf(tree);
    return type != null && flow.types.resources().isLenient(type);
  }

  static @Nullable TypeMirror typeOf(Tree tree) {
    return tree instanceof JCVariableDecl variable ? variable.sym.type : ((JCTree) tree).type;
  }

  /**
   * Somebody who says nothing gets to know the value.
   *
   * @return whether it was nothing but lenient ones
   */
  boolean letGo(Value value) {
    Set<Token> tokens =
        value.live().stream()
            .filter(this::covers)
            .map(Binding::token)
            .collect(Collectors.toUnmodifiableSet());
    flow.state.escape(tokens);
    return covers(value);
  }

  /** Whether releasing it once more does nothing. */
  boolean isRepeatable(ExecutableElement release, Operand receiver) {
    return flow.types.signatures().isIdempotent(release) && covers(receiver.value());
  }

  /** Whether it was released where it can no longer be used, or went with what it is tied to. */
  boolean isReleased(Value value) {
    boolean moved = value.any(b -> b.status() == Binding.Status.MOVED);
    Death death = flow.state.deathOf(value);
    return !moved && (death == null || death.ending().how().leavesNothing());
  }

  /**
   * Whether it is released together with what it is tied to, of which somebody here takes care: a
   * connection closes its statements, and a file those who read its entries.
   *
   * @param going what is lost at the same time
   */
  boolean goesWithOwner(Binding binding, Collection<Value> going) {
    if (binding.loans().isEmpty() || !covers(binding)) {
      return false;
    }
    Death death = flow.state.deathOf(Value.of(binding));
    return (death != null && death.ending().how().leavesNothing())
        || flow.state.rootsOf(binding).stream()
            .anyMatch(
                root ->
                    flow.state.isOwned(root, null)
                        || going.stream()
                            .anyMatch(v -> v.any(b -> b.owns() && b.token().equals(root))));
  }

  /** How a parameter is held inside its method: what its name has callers believe binds nobody. */
  @Nullable Ownership inBody(VariableElement parameter, @Nullable Ownership ownership) {
    boolean guessed =
        ownership == Ownership.OWN
            && flow.types.written(parameter) == null
            && flow.types.resources().isLenient(parameter.asType());
    return guessed ? null : ownership;
  }

  /** A value that comes from somebody who says nothing of it. */
  Operand unsaid(Tree tree) {
    Operand operand = flow.expressions.elsewhere(tree, Ownership.REF);
    return new Operand(tree, unsaid(operand.value(), tree), null);
  }

  /** The same, which is known already: it may be released here, and need not be. */
  Value unsaid(Value value, Tree tree) {
    TypeMirror type = typeOf(tree);
    return type != null && flow.types.resources().isLenient(type)
        ? value.map(b -> b.granted(Ownership.OWN).escaped())
        : value;
  }
}
