package dev.freehold.checker.lint;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import dev.freehold.checker.flow.event.SeenVariables;
import dev.freehold.checker.policy.Habits;
import dev.freehold.checker.policy.Naming;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.SourceContent;
import dev.freehold.checker.rules.ClassRules;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Signatures;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Looks through a class, and those inside it, for what is not written as the team wants it. */
public final class HabitRules extends TreePathScanner<@Nullable Void, List<Diagnostic>> {
  private static final long MADE_UP =
      Flags.GENERATEDCONSTR | Flags.GENERATED_MEMBER | Flags.SYNTHETIC;

  private final OwnershipTypes types;
  private final Habits habits;
  private final SeenVariables seen;
  private final PrefixRule prefixes;
  private final MethodNameRule methods;
  private final JavadocRule javadoc;
  private final NullRule nulls;

  private HabitRules(OwnershipTypes types, Habits habits, SeenVariables seen, TreePath type) {
    this.types = types;
    this.habits = habits;
    this.seen = seen;
    CharSequence source = SourceContent.of(type.getCompilationUnit().getSourceFile());
    this.prefixes = new PrefixRule(types, habits.names() == Naming.CHECK, seen);
    this.methods = new MethodNameRule(types);
    this.javadoc = new JavadocRule(types, source);
    this.nulls = new NullRule();
  }

  /**
   * What is written otherwise.
   *
   * @param type a class of a file
   * @param seen what the flow has seen of its variables
   */
  public static List<Diagnostic> check(
      TreePath type, OwnershipTypes types, Habits habits, SeenVariables seen) {
    List<Diagnostic> found = new ArrayList<>();
    new HabitRules(types, habits, seen, type).scan(type, found);
    return found;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, List<Diagnostic> found) {
    return ClassRules.isTrusted(TreeUtils.elementFromDeclaration(tree))
        ? null
        : super.visitClass(tree, found);
  }

  /** What javac makes up is named and documented by nobody. */
  @Override
  public @Nullable Void visitMethod(MethodTree tree, List<Diagnostic> found) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    long flags = ((JCMethodDecl) tree).sym.flags();
    if (OwnershipTypes.isUnsafe(method) || (flags & MADE_UP) != 0) {
      return null;
    }
    boolean own = (habits.names() != Naming.OFF || habits.javadoc()) && hasOwnWords(method);
    if (own && habits.names() != Naming.OFF) {
      found.addAll(methods.check(tree));
    }
    if (own && habits.javadoc()) {
      found.addAll(javadoc.check(tree));
    }
    if ((flags & Flags.COMPACT_RECORD_CONSTRUCTOR) != 0) {
      return scan(tree.getBody(), found);
    }
    return super.visitMethod(tree, found);
  }

  /**
   * Whether its name and its Javadoc are its own: not those of what it overrides or implements, nor
   * of a field, and not about whatever its caller has.
   */
  private boolean hasOwnWords(ExecutableElement method) {
    Signatures signatures = types.signatures();
    return !signatures.of(method).field()
        && !OwnershipTypes.isAccessor(method)
        && !signatures.polymorphism(method).isAny()
        && signatures.overriddenBy(method).isEmpty();
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, List<Diagnostic> found) {
    if (OwnershipTypes.isUnsafe(TreeUtils.elementFromDeclaration(tree))) {
      return null;
    }
    if (habits.names() != Naming.OFF) {
      found.addAll(prefixes.check(tree));
    }
    return super.visitVariable(tree, found);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, List<Diagnostic> found) {
    noteArgument(tree, found);
    return super.visitIdentifier(tree, found);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, List<Diagnostic> found) {
    noteArgument(tree, found);
    return super.visitMemberSelect(tree, found);
  }

  private void noteArgument(ExpressionTree tree, List<Diagnostic> found) {
    if (habits.nulls() && seen.handedOverBy((Tree) tree) != null) {
      found.addAll(nulls.check(tree, getCurrentPath()));
    }
  }
}
