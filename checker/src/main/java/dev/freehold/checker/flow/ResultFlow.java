package dev.freehold.checker.flow;

import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What a call hands back: a new owned value, or a borrow of what it was given. */
final class ResultFlow {
  private final Flow flow;

  ResultFlow(Flow flow) {
    this.flow = flow;
  }

  Operand of(CallFlow.Call call, TypeMirror type) {
    Signature.Result result = call.signature().result();
    Operand same = passedThrough(call);
    if (same != null) {
      return same;
    }
    Ownership ownership = result.ownership();
    if (ownership == null) {
      if (!flow.types.resources().isTracked(type)) {
        return Operand.untracked(call.tree());
      }
      ownership = Ownership.REF;
    }
    Value value = ownership == Ownership.OWN ? fresh(call.tree()) : borrow(call, ownership);
    return flow.temporary(call.tree(), result.nullable() ? value.orNull() : value);
  }

  /**
   * A method that takes one T and gives a T, and knows nothing of T, gives what it took, as {@code
   * Objects.requireNonNull} does.
   */
  private static @Nullable Operand passedThrough(CallFlow.Call call) {
    TypeMirror result = call.method().getReturnType();
    boolean owned = call.signature().result().ownership() == Ownership.OWN;
    if (owned || result.getKind() != TypeKind.TYPEVAR) {
      return null;
    }
    Operand only = null;
    List<? extends VariableElement> parameters = call.method().getParameters();
    for (int i = 0; i < parameters.size() && i < call.arguments().size(); i++) {
      if (parameters.get(i).asType().toString().equals(result.toString())) {
        if (only != null || call.signature().parameters().get(i).ownership() != Ownership.REF) {
          return null;
        }
        only = call.arguments().get(i);
      }
    }
    return only != null && only.value().isTracked() ? only : null;
  }

  private Value fresh(Tree tree) {
    Site site = new Site(Site.Kind.RESULT, tree, tree.toString());
    return Value.of(Binding.owner(flow.state.fresh(site)));
  }

  private Value borrow(CallFlow.Call call, Ownership ownership) {
    List<Binding> bindings = new ArrayList<>();
    for (Operand root : roots(call)) {
      for (Binding binding : flow.names.current(root).live()) {
        Binding part = part(call, ownership, binding);
        if (!bindings.contains(part)) {
          bindings.add(part);
        }
      }
    }
    return bindings.isEmpty()
        ? flow.expressions.elsewhere(call.tree(), ownership).value()
        : new Value(List.copyOf(bindings), false, false);
  }

  /**
   * A method may give an exclusive borrow though it takes a shared one, as a region does, whose
   * elements lie apart: what the signature says holds.
   */
  private static Binding part(CallFlow.Call call, Ownership declared, Binding root) {
    return call.signature().result().sameAsReceiver()
        ? root.borrowed(Ownership.MUT, call.tree())
        : root.granted(declared, call.tree());
  }

  /** What the result is a part of: what {@code @From} names, the receiver, or the only argument. */
  private List<Operand> roots(CallFlow.Call call) {
    List<String> from = call.signature().result().from();
    if (!from.isEmpty()) {
      return named(call, from);
    }
    Operand receiver = call.receiver();
    if (receiver != null && receiver.value().isTracked()) {
      return List.of(receiver);
    }
    return CallFlow.borrowed(call);
  }

  private static List<Operand> named(CallFlow.Call call, List<String> from) {
    List<Operand> roots = new ArrayList<>();
    if (call.receiver() != null && from.contains("this")) {
      roots.add(call.receiver());
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      Signature.Parameter parameter = call.signature().parameterFor(i);
      if (parameter != null && from.contains(parameter.name())) {
        roots.add(call.arguments().get(i));
      }
    }
    return roots;
  }
}
