package dev.freehold.checker.bodies;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Classes of this compilation whose {@code close} does nothing, or only notes that it was called:
 * {@code public void close() {}}, {@code closed = true;}. Their objects need not be closed.
 */
final class IdleClose {
  private final Trees trees;
  private final Overriders overriders;
  private final Map<TypeElement, Boolean> known = new HashMap<>();

  IdleClose(Trees trees, Overriders overriders) {
    this.trees = trees;
    this.overriders = overriders;
  }

  /** Whether that is so of the class and of all below it; of an abstract class nobody can say. */
  boolean isIn(TypeElement type) {
    Boolean idle = known.get(type);
    if (idle == null) {
      // Of one that is asked for meanwhile, nothing is known.
      known.put(type, false);
      idle =
          !type.getModifiers().contains(Modifier.ABSTRACT)
              && isClosedIdly(type)
              && overriders.subclasses(type).stream().allMatch(this::addsNothing);
      known.put(type, idle);
    }
    return idle;
  }

  private boolean addsNothing(TypeElement below) {
    ExecutableElement close = closeOf(below);
    return close == null || isIdle(close, below);
  }

  private boolean isClosedIdly(TypeElement type) {
    ExecutableElement close = closeOf(type);
    if (close != null) {
      return isIdle(close, type);
    }
    TypeElement above = superclass(type);
    return above != null && isClosedIdly(above);
  }

  private static @Nullable ExecutableElement closeOf(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(m -> m.getSimpleName().contentEquals("close") && m.getParameters().isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable TypeElement superclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType above
        ? (TypeElement) above.asElement()
        : null;
  }

  private boolean isIdle(ExecutableElement close, TypeElement type) {
    MethodTree tree = trees.getTree(close);
    BlockTree body = tree == null ? null : tree.getBody();
    return body != null && body.getStatements().stream().allMatch(each -> isIdle(each, type));
  }

  private boolean isIdle(StatementTree statement, TypeElement type) {
    if (statement instanceof ReturnTree) {
      return true;
    }
    if (!(statement instanceof ExpressionStatementTree expression)) {
      return false;
    }
    if (expression.getExpression() instanceof AssignmentTree assignment) {
      return isMark(assignment);
    }
    if (setsFlag(expression.getExpression()) || closesField(expression.getExpression(), type)) {
      return true;
    }
    TypeElement above = superclass(type);
    return isSuperClose(expression.getExpression())
        && above != null
        && (isClosedIdly(above) || isOfStream(above));
  }

  /** That of a stream is documented to do nothing. */
  private static boolean isOfStream(TypeElement type) {
    return type.getQualifiedName().contentEquals("java.io.InputStream")
        || type.getQualifiedName().contentEquals("java.io.OutputStream");
  }

  private static boolean isSuperClose(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
        && call.getArguments().isEmpty()
        && call.getMethodSelect().toString().equals("super.close");
  }

  /** {@code closed.set(true)}. */
  private static boolean setsFlag(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("set")
        && call.getArguments().size() == 1
        && call.getArguments().get(0).getKind() == Tree.Kind.BOOLEAN_LITERAL
        && name(select.getExpression()).toLowerCase(Locale.ROOT).contains("close");
  }

  /** {@code part.close()}, where that does nothing either. */
  private boolean closesField(ExpressionTree tree, TypeElement type) {
    if (!(tree instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !select.getIdentifier().contentEquals("close")) {
      return false;
    }
    String field = name(select.getExpression());
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals(field))
        .anyMatch(
            each ->
                each.asType() instanceof DeclaredType declared
                    && isIn((TypeElement) declared.asElement()));
  }

  /** {@code closed = true}, {@code buffer = null}. */
  private static boolean isMark(AssignmentTree tree) {
    String name = name(tree.getVariable()).toLowerCase(Locale.ROOT);
    Tree.Kind value = tree.getExpression().getKind();
    return value == Tree.Kind.NULL_LITERAL
        || (value == Tree.Kind.BOOLEAN_LITERAL
            && (name.contains("close") || name.contains("open")));
  }

  private static String name(ExpressionTree tree) {
    if (tree instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    return tree instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
  }
}
