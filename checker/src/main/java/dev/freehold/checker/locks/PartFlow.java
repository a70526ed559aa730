package dev.freehold.checker.locks;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import dev.freehold.checker.locks.EscapedPart.Way;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Origin;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Follows the mutable objects that guarded fields hold: into locals, out of the class, and in.
 *
 * <p>It has more than twelve collaborators, as an object may go wherever an expression can.
 */
final class PartFlow {
  private final WalkTools tools;
  private final GuardedFields fields;
  private final Parts parts;
  private final Observations seen;

  PartFlow(WalkTools tools, GuardedFields fields, Parts parts, Observations seen) {
    this.tools = tools;
    this.fields = fields;
    this.parts = parts;
    this.seen = seen;
  }

  /** An assignment. */
  void assigned(ExpressionTree target, ExpressionTree value, Held held, Element body) {
    Element element = TreeUtils.elementFromTree(target);
    Part part = parts.of(value);
    if (element instanceof VariableElement field && fields.contains(field)) {
      intoField(target, field, value, part, body);
    } else if (target instanceof IdentifierTree && !isField(element)) {
      parts.name(element, part);
    } else {
      intoObject(target, value, part, held, body);
    }
  }

  private static boolean isField(@Nullable Element element) {
    return element != null && element.getKind().isField();
  }

  private void intoField(
      ExpressionTree target,
      VariableElement field,
      ExpressionTree value,
      @Nullable Part part,
      Element body) {
    if (part == null || !part.field().equals(field)) {
      parts.replaced(field);
    }
    Element source = TreeUtils.elementFromTree(TreeUtils.withoutParens(value));
    boolean local = source instanceof VariableElement && !isField(source);
    if (!local || !fields.areParts(field) || !isMutable(value)) {
      return;
    }
    Part now = new Part(field, tools.uses().objectOf(target, field));
    if (isForeign(source)) {
      seen.exposures().add(new Exposure(field, value, Way.TAKEN, Held.NOTHING, now, body));
    } else {
      parts.name(source, now);
    }
  }

  /** Whether the caller has the argument still, who may be anybody. */
  private boolean isForeign(Element variable) {
    return variable.getKind() == ElementKind.PARAMETER
        && !tools.types().resources().isTracked(variable.asType())
        && !Callers.isCalledHereOnly(EnclosingClass.outer(variable));
  }

  private boolean isMutable(ExpressionTree value) {
    return tools.mutability().isKnownOf(TreeUtils.typeOf(value));
  }

  /** What is put into a part becomes one; an object that a part is put into has it. */
  private void intoObject(
      ExpressionTree target, ExpressionTree value, @Nullable Part part, Held held, Element body) {
    ExpressionTree object = objectOf(target);
    Part container = parts.of(object);
    Element holder = object == null ? null : TreeUtils.elementFromTree(object);
    if (container != null) {
      adopt(value, container);
    } else if (part != null
        && object instanceof IdentifierTree
        && !isField(holder)
        && isNamed(object)) {
      parts.name(holder, part);
    } else if (part != null) {
      expose(value, part, Way.STORED, held, body);
    }
  }

  private static boolean isNamed(ExpressionTree object) {
    String name = object.toString();
    return !name.equals("this") && !name.equals("super");
  }

  private static @Nullable ExpressionTree objectOf(ExpressionTree target) {
    if (target instanceof MemberSelectTree member) {
      return TreeUtils.withoutParens(member.getExpression());
    }
    return target instanceof ArrayAccessTree element
        ? TreeUtils.withoutParens(element.getExpression())
        : null;
  }

  private void adopt(ExpressionTree value, Part container) {
    Element source = TreeUtils.elementFromTree(TreeUtils.withoutParens(value));
    if (source != null
        && source.getKind() != ElementKind.PARAMETER
        && !isField(source)
        && source instanceof VariableElement
        && isMutable(value)) {
      parts.name(source, container);
    }
  }

  private void expose(ExpressionTree at, Part part, Way way, Held held, Element body) {
    seen.exposures().add(new Exposure(part.field(), at, way, held, part, body));
  }

  /** A return statement. */
  void returned(@Nullable ExpressionTree value, Held held, Element body) {
    Part part = parts.of(value);
    if (value == null || part == null || handsOver(body)) {
      return;
    }
    expose(value, part, Way.RETURNED, held, body);
    if (body instanceof ExecutableElement method
        && method.getModifiers().contains(Modifier.PRIVATE)) {
      seen.givers().add(method);
    }
  }

  private boolean handsOver(Element body) {
    return body instanceof ExecutableElement method
        && tools.types().signatures().of(method).result().ownership() == Qualifier.OWN;
  }

  /** The arguments of a call. */
  void passed(MethodInvocationTree call, ExecutableElement method, Held held, Element body) {
    ExpressionTree object = objectOf(call.getMethodSelect());
    Part container = parts.of(object);
    List<? extends ExpressionTree> arguments = call.getArguments();
    for (int i = 0; i < arguments.size(); i++) {
      boolean kept = isKept(method, i);
      Part part = parts.of(arguments.get(i));
      if (container != null && kept) {
        adopt(arguments.get(i), container);
      } else if (part != null && container == null && kept && leaves(method, body)) {
        intoReceiver(object, arguments.get(i), part, held, body);
      }
    }
  }

  private void intoReceiver(
      @Nullable ExpressionTree object,
      ExpressionTree argument,
      Part part,
      Held held,
      Element body) {
    Element holder = object == null ? null : TreeUtils.elementFromTree(object);
    boolean local = object instanceof IdentifierTree && holder instanceof VariableElement;
    if (local && holder != null && holder.getKind() == ElementKind.LOCAL_VARIABLE) {
      parts.name(holder, part);
    } else if (!tools.types().resources().isTracked(TreeUtils.typeOf(argument))) {
      expose(argument, part, Way.PASSED, held, body);
    }
  }

  /** Methods of the source class itself are looked at on their own. */
  private static boolean leaves(ExecutableElement method, Element body) {
    return !((Symbol) method).outermostClass().equals(((Symbol) body).outermostClass());
  }

  /**
   * What a container of the JDK is given as an element it keeps; of other code nothing is known.
   */
  private static boolean isKept(ExecutableElement method, int argument) {
    if (!Origin.isJdk(EnclosingClass.of(method))) {
      return true;
    }
    int last = method.getParameters().size() - 1;
    return last >= 0
        && !method.getModifiers().contains(Modifier.STATIC)
        && method.getParameters().get(Math.min(argument, last)).asType().getKind()
            == TypeKind.TYPEVAR;
  }

  /** What a function is given of the object that it is handed to. */
  void elementsTo(MethodInvocationTree call, Part part) {
    for (ExpressionTree argument : call.getArguments()) {
      if (TreeUtils.withoutParens(argument) instanceof LambdaExpressionTree lambda) {
        for (VariableTree parameter : lambda.getParameters()) {
          VariableElement variable = TreeUtils.elementFromDeclaration(parameter);
          boolean mutable = tools.mutability().isKnownOf(variable.asType());
          parts.name(variable, mutable ? part : null);
        }
      }
    }
  }

  /** Whether a final field is compared with null. */
  boolean isNullTestOfFinal(BinaryTree tree) {
    return (isNull(tree.getRightOperand()) && isFinalField(tree.getLeftOperand()))
        || (isNull(tree.getLeftOperand()) && isFinalField(tree.getRightOperand()));
  }

  private static boolean isNull(ExpressionTree tree) {
    return TreeUtils.withoutParens(tree).getKind() == Tree.Kind.NULL_LITERAL;
  }

  private static boolean isFinalField(ExpressionTree tree) {
    Element element = TreeUtils.elementFromTree(tree);
    return isField(element) && PathReader.isStable(element);
  }

  /**
   * Whether a value is made of what the target holds: {@code v = v + 1}, also by way of a local
   * variable that is not assigned again.
   */
  boolean mentions(ExpressionTree value, ExpressionTree target) {
    Element field = TreeUtils.elementFromTree(target);
    return field instanceof VariableElement && fields.contains(field) && names(value, field);
  }

  private boolean names(Tree value, Element field) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        Element named = TreeUtils.elementFromTree(tree);
        found[0] |= field.equals(named);
        return isField(named) ? null : scan(tools.paths().initialOf(named), null);
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        found[0] |= field.equals(TreeUtils.elementFromTree((Tree) tree));
        return super.visitMemberSelect(tree, null);
      }
    }.scan(value, null);
    return found[0];
  }
}
