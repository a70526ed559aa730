package dev.freehold.checker.locks;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Follows the constructors of a class in the order in which they run, and finds what gives the
 * object to others while a field is not set.
 *
 * <p>It has more than twelve collaborators, as an object gets out by many kinds of expressions.
 */
public final class ThisInConstructor extends TreeScanner<Void, Void> {
  private final OwnershipTypes types;
  private final ClassTree tree;
  private final TypeElement type;
  private final Set<Element> followed = new HashSet<>();
  private final List<EarlyThis> found = new ArrayList<>();

  /** What gave the object away first; null before. */
  private @Nullable Tree given;

  /** Whether a thread was made that has the object, and runs when it is started. */
  private boolean inThread;

  private ThisInConstructor(OwnershipTypes types, ClassTree tree) {
    this.types = types;
    this.tree = tree;
    this.type = TreeUtils.elementFromDeclaration(tree);
  }

  /** What gives the object away, the first for each constructor. */
  public static List<EarlyThis> in(ClassTree tree, OwnershipTypes types) {
    List<EarlyThis> found = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method && method.getReturnType() == null) {
        ThisInConstructor scanner = new ThisInConstructor(types, tree);
        scanner.run(method);
        scanner.found.stream().limit(1).forEach(found::add);
      }
    }
    return found;
  }

  /** The initialisers run before the rest of the constructor. */
  private void run(MethodTree constructor) {
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree field && !isStatic(field)) {
        scan(field.getInitializer(), null);
        if (field.getInitializer() != null) {
          set(field.getName().toString(), field);
        }
      } else if (member instanceof BlockTree block && !block.isStatic()) {
        scan(block, null);
      }
    }
    scan(constructor.getBody(), null);
  }

  private static boolean isStatic(VariableTree field) {
    return TreeUtils.elementFromDeclaration(field).getModifiers().contains(Modifier.STATIC);
  }

  private void set(String field, Tree at) {
    if (given != null) {
      found.add(new EarlyThis(given, field, at));
    }
  }

  private void give(Tree at) {
    if (given == null) {
      given = at;
    }
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void unused) {
    scan(tree.getExpression(), null);
    ExpressionTree target = TreeUtils.withoutParens(tree.getVariable());
    Element element = TreeUtils.elementFromTree(target);
    boolean own = element != null && element.getKind().isField() && isOfThis(target, element);
    if (own) {
      set(element.getSimpleName().toString(), tree);
    } else if (element != null && element.getKind().isField() && has(tree.getExpression())) {
      give(tree.getExpression());
    }
    return null;
  }

  private boolean isOfThis(ExpressionTree target, Element field) {
    boolean plain =
        !(target instanceof MemberSelectTree member)
            || member.getExpression().toString().equals("this");
    return plain
        && type.equals(field.getEnclosingElement())
        && !field.getModifiers().contains(Modifier.STATIC);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    super.visitMethodInvocation(call, null);
    arguments(call.getArguments(), method);
    boolean starts =
        method.getSimpleName().contentEquals("start")
            && EnclosingClass.of(method).toString().equals("java.lang.Thread");
    if (starts && inThread) {
      give(call);
    }
    if (type.equals(method.getEnclosingElement()) && method.getKind() == ElementKind.METHOD) {
      followOwn(call, method);
    }
    return null;
  }

  /** What a method of the class itself gives away, its constructor gives away at the call. */
  private void followOwn(MethodInvocationTree call, ExecutableElement method) {
    if (!followed.add(method)) {
      return;
    }
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree body
          && method.equals(TreeUtils.elementFromDeclaration(body))) {
        boolean before = given != null;
        scan(body.getBody(), null);
        if (!before && given != null) {
          given = call;
        }
      }
    }
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    boolean thread = TreeUtils.typeOf(creation).toString().equals("java.lang.Thread");
    scan(creation.getArguments(), null);
    if (thread) {
      inThread |= creation.getArguments().stream().anyMatch(this::has);
    } else {
      arguments(creation.getArguments(), TreeUtils.elementFromUse(creation));
    }
    return null;
  }

  /** What is made here runs later. */
  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree inner, Void unused) {
    return null;
  }

  private void arguments(List<? extends ExpressionTree> arguments, ExecutableElement method) {
    boolean own = type.equals(method.getEnclosingElement());
    for (int i = 0; i < arguments.size(); i++) {
      var parameter = types.signatures().of(method).parameterFor(i);
      boolean now = parameter != null && parameter.callsNow();
      if (!own && !now && has(arguments.get(i))) {
        give(arguments.get(i));
      }
    }
  }

  /** Whether the value is the object, or a function or inner object that has it. */
  private boolean has(ExpressionTree value) {
    ExpressionTree bare = TreeUtils.withoutParens(value);
    return switch (bare.getKind()) {
      case IDENTIFIER -> bare.toString().equals("this");
      case LAMBDA_EXPRESSION, MEMBER_REFERENCE -> NamesOfThis.in(bare, type);
      case NEW_CLASS -> isInner((NewClassTree) bare);
      default -> false;
    };
  }

  private boolean isInner(NewClassTree creation) {
    if (creation.getClassBody() != null) {
      return NamesOfThis.in(creation.getClassBody(), type);
    }
    Element made = EnclosingClass.of(TreeUtils.elementFromUse(creation));
    return type.equals(made.getEnclosingElement())
        && !made.getModifiers().contains(Modifier.STATIC);
  }
}
