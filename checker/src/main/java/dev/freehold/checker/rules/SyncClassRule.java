package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * A class that is marked {@code @Sync} has no field that two threads may change at once: it is
 * final or volatile and safe to share itself, or private and used under a monitor only.
 */
final class SyncClassRule {
  private final OwnershipTypes types;

  SyncClassRule(OwnershipTypes types) {
    this.types = types;
  }

  List<Diagnostic> check(TypeElement type, ClassTree tree) {
    if (!types.sharing().saysSync(type)) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree field) {
        VariableElement element = TreeUtils.elementFromDeclaration(field);
        boolean instance = !element.getModifiers().contains(Modifier.STATIC);
        if (instance && !types.sharing().isSafe(element) && !isGuarded(tree, element)) {
          found.add(complaint(field));
        }
      }
    }
    return found;
  }

  private static boolean isGuarded(ClassTree type, VariableElement field) {
    if (!field.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    UnguardedUse scanner = new UnguardedUse(field);
    for (Tree member : type.getMembers()) {
      boolean constructor = member instanceof MethodTree method && method.getReturnType() == null;
      if (!constructor && !(member instanceof VariableTree)) {
        scanner.scan(member, null);
      }
    }
    return !scanner.found;
  }

  private static Diagnostic complaint(VariableTree field) {
    return new Diagnostic(
        RuleKey.CAPTURE_NOT_SYNC,
        Position.of(field),
        "the field "
            + Quoted.of(field.getName().toString())
            + " of a `@Sync` class may be changed by several threads at once",
        List.of(),
        "make it final or volatile and of a type that is safe to share, or make it private and use"
            + " it in `synchronized` methods and blocks only",
        new Subject("sync", field, "field"));
  }

  /** Looks for a use of the field outside of synchronized code. */
  private static final class UnguardedUse extends TreeScanner<Void, Void> {
    private final VariableElement field;
    private boolean found;

    UnguardedUse(VariableElement field) {
      this.field = field;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      boolean guarded = tree.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED);
      return guarded ? null : super.visitMethod(tree, null);
    }

    @Override
    public Void visitSynchronized(SynchronizedTree tree, Void unused) {
      return scan(tree.getExpression(), null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      note(tree);
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
      note(tree);
      return super.visitMemberSelect(tree, null);
    }

    private void note(Tree tree) {
      Element element = TreeUtils.elementFromTree(tree);
      found |= field.equals(element);
    }
  }
}
