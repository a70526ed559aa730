package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.Call;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Signature;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** A constructor lends the object to a method while an owned field of it is not set. */
final class EarlyUses {
  private EarlyUses() {}

  /** Tells of the final owned fields that the method may read and that may have no value yet. */
  static void check(Pass pass, Call call) {
    Point point = pass.point();
    if (!point.context().constructor()) {
      return;
    }
    for (VariableElement field : point.context().ownedFields()) {
      Reading reading = new Reading(pass.options().trees(), new HashSet<>());
      if (isOpen(point, field) && mayRead(point, call, reading, field)) {
        String name = new Name.Field(field).toString();
        String callee = nameOf(call.method()) + "(…)";
        point.report(new FlowEvent.ReadUnwritten(call.tree(), name, callee, null));
      }
    }
  }

  private static boolean mayRead(Point point, Call call, Reading reading, VariableElement field) {
    Operand receiver = call.receiver();
    boolean onThis =
        receiver != null
            && isThis(receiver)
            && point.context().type().equals(EnclosingClass.of(call.method()));
    if (onThis && reading.reaches(call.method(), field)) {
      return true;
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      Operand argument = call.arguments().get(i);
      Signature.Parameter parameter = call.signature().parameterFor(i);
      boolean called = parameter != null && parameter.nonEscaping();
      boolean lent = parameter != null && parameter.ownership() != null;
      if ((lent && isThis(argument)) || (called && reading.mentions(argument.tree(), field))) {
        return true;
      }
    }
    return false;
  }

  private static CharSequence nameOf(ExecutableElement method) {
    boolean made = method.getKind() == ElementKind.CONSTRUCTOR;
    return made ? EnclosingClass.of(method).getSimpleName() : method.getSimpleName();
  }

  private static boolean isThis(Operand operand) {
    return operand.name() instanceof Name.This;
  }

  private static boolean isOpen(Point point, VariableElement field) {
    Value value = point.state().get(new Name.Field(field));
    return value != null && value.maybeUnset() && field.getModifiers().contains(Modifier.FINAL);
  }

  /**
   * Looks for a field in the methods of a class that call each other on the same object.
   *
   * @param seen those that have been looked at
   */
  private record Reading(Trees trees, Set<ExecutableElement> seen) {

    /** Whether the method may read the field; one that cannot be looked into may. */
    boolean reaches(ExecutableElement method, VariableElement field) {
      if (!EnclosingClass.of(method).equals(field.getEnclosingElement()) || !seen.add(method)) {
        return false;
      }
      MethodTree tree = trees.getTree(method);
      return tree == null || tree.getBody() == null || mentions(tree.getBody(), field);
    }

    /** Whether code of the class reads the field, or passes on the object. */
    boolean mentions(Tree code, VariableElement field) {
      boolean[] found = {false};
      new TreeScanner<Void, Void>() {
        @Override
        public @Nullable Void visitIdentifier(IdentifierTree name, Void unused) {
          found[0] |= name.getName().contentEquals("this") || names(name, field);
          return null;
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree reference, Void unused) {
          Element element = TreeUtils.elementFromTree(reference);
          found[0] |= element instanceof ExecutableElement called && reaches(called, field);
          return isThis(reference.getQualifierExpression())
              ? null
              : super.visitMemberReference(reference, null);
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree member, Void unused) {
          found[0] |= names(member, field);
          return isThis(member.getExpression()) ? null : super.visitMemberSelect(member, null);
        }
      }.scan(code, null);
      return found[0];
    }

    private static boolean isThis(ExpressionTree tree) {
      return tree instanceof IdentifierTree name && name.getName().contentEquals("this");
    }

    private boolean names(ExpressionTree tree, VariableElement field) {
      Element element = TreeUtils.elementFromTree(tree);
      return field.equals(element)
          || (element instanceof ExecutableElement called && reaches(called, field));
    }
  }
}
