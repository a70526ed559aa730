package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Origin;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Supertypes;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A class that is {@code @Sync} inherits no state that is not, and overrides what is synchronized
 * by what is.
 */
final class SyncInheritanceRule {
  private final OwnershipTypes types;

  SyncInheritanceRule(OwnershipTypes types) {
    this.types = types;
  }

  List<Diagnostic> check(ClassTree tree) {
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    List<Diagnostic> found = new ArrayList<>();
    if (type.getSuperclass() instanceof DeclaredType superclass && !mayBeInherited(superclass)) {
      found.add(ofState(tree, superclass));
    }
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method && method.getBody() != null) {
        ExecutableElement overridden = synchronizedBy(TreeUtils.elementFromDeclaration(method));
        if (overridden != null && Steps.in(method) > 1) {
          found.add(ofOverrider(method, overridden));
        }
      }
    }
    return found;
  }

  /** Of the JDK's classes nobody else's can say that they are safe to share. */
  private boolean mayBeInherited(DeclaredType superclass) {
    TypeElement element = (TypeElement) superclass.asElement();
    return types.sharing().saysSync(element)
        || Origin.isJdk(element)
        || types.sharing().isShareable(superclass);
  }

  private static Diagnostic ofState(ClassTree tree, DeclaredType superclass) {
    String base = Quoted.of(superclass.asElement().getSimpleName().toString());
    String name = Quoted.of(tree.getSimpleName().toString());
    return new Diagnostic(
        RuleKey.CAPTURE_NOT_SYNC,
        Position.of(tree),
        name + " is `@Sync`, but several threads may change what it inherits from " + base,
        List.of(),
        "mark " + base + " `@Sync` too, so that its fields are checked, or have one in a field",
        new Subject("sync", tree, "superclass"));
  }

  private @Nullable ExecutableElement synchronizedBy(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.SYNCHRONIZED)
        || method.getKind() != ElementKind.METHOD) {
      return null;
    }
    TypeElement type = EnclosingClass.of(method);
    for (TypeElement each = Supertypes.superclassOf(type);
        each != null;
        each = Supertypes.superclassOf(each)) {
      for (ExecutableElement candidate : ElementFilter.methodsIn(each.getEnclosedElements())) {
        if (candidate.getModifiers().contains(Modifier.SYNCHRONIZED)
            && types.sharing().saysSync(each)
            && types.elements().overrides(method, candidate, type)) {
          return candidate;
        }
      }
    }
    return null;
  }

  private static Diagnostic ofOverrider(MethodTree tree, ExecutableElement overridden) {
    return new Diagnostic(
        RuleKey.CAPTURE_NOT_SYNC,
        Position.of(tree),
        Quoted.of(tree.getName().toString())
            + " takes several steps without the lock that "
            + Quoted.ofMethod(overridden)
            + " holds",
        List.of(),
        "make it `synchronized` too",
        new Subject("sync", tree, "overrider"));
  }

  /** Counts the calls of the object's own methods outside of its lock. */
  private static final class Steps extends TreeScanner<Void, Void> {
    private int count;

    static int in(MethodTree method) {
      Steps steps = new Steps();
      steps.scan(method.getBody(), null);
      return steps.count;
    }

    @Override
    public Void visitSynchronized(SynchronizedTree tree, Void unused) {
      count++;
      return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      ExecutableElement method = TreeUtils.elementFromUse(tree);
      String select = tree.getMethodSelect().toString();
      boolean own =
          tree.getMethodSelect() instanceof IdentifierTree
              || select.startsWith("this.")
              || select.startsWith("super.");
      if (own && !method.getModifiers().contains(Modifier.STATIC)) {
        count++;
      }
      return super.visitMethodInvocation(tree, null);
    }
  }
}
