package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The body that is followed.
 *
 * @param type the class it stands in
 * @param body the method, lambda or initializer
 * @param receiver how it holds {@code this}; null where {@code this} is no tracked object
 * @param result what it hands back
 * @param lenders the names of the parameters, {@code this} among them, that what it hands back may
 *     borrow from
 * @param role what kind of body it is
 * @param ownedFields the fields of {@code this} that own what they hold
 * @param inherited the fields of {@code this} that a superclass has
 * @param initializers what a constructor runs before its own statements
 */
public record MethodContext(
    TypeElement type,
    Tree body,
    @Nullable Qualifier receiver,
    Signature.Result result,
    Set<String> lenders,
    Role role,
    List<VariableElement> ownedFields,
    InheritedFields inherited,
    List<? extends Tree> initializers) {

  /** The same, where {@code this} is an object that is tracked. */
  public MethodContext on(Qualifier held) {
    return new MethodContext(
        type, body, held, result, lenders, role, ownedFields, inherited, initializers);
  }

  /** What kind of body is followed. */
  public enum Role {
    /** A method, or what runs when a class is loaded. */
    METHOD,
    /** A constructor, which makes the object. */
    CONSTRUCTOR,
    /** A lambda. */
    LAMBDA,
    /** A lambda that is kept by the object to which it is handed. */
    KEPT_LAMBDA
  }

  /** The fields of {@code this} that own what they hold, wherever they are declared. */
  public List<VariableElement> allOwnedFields() {
    List<VariableElement> all = new ArrayList<>(ownedFields);
    all.addAll(inherited.fields());
    return all;
  }

  /** Whether the body makes the object. */
  public boolean constructor() {
    return role == Role.CONSTRUCTOR;
  }

  /** By what a result leaves the body. */
  public EscapeTarget resultTarget() {
    boolean lambda = role == Role.LAMBDA || role == Role.KEPT_LAMBDA;
    return new EscapeTarget(
        lambda ? EscapeTarget.Kind.LAMBDA_RESULT : EscapeTarget.Kind.RESULT, "");
  }

  /** Whether the fields of {@code this} are the body's own to move and to fill. */
  public boolean ownsFields() {
    return constructor() || receiver == Qualifier.OWN;
  }
}
