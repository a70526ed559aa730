package dev.freehold.checker.locks;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds fields of a collection type that never hold anything but a collection which cannot be
 * changed, or locks itself: {@code List.of}, {@code Map.copyOf}, {@code Stream.toList}, {@code
 * Collections.synchronizedMap} of a new one.
 */
final class UnchangingFields extends TreeScanner<Void, Void> {
  private static final Set<String> MAKERS =
      Set.of("of", "copyOf", "ofEntries", "emptyList", "emptyMap", "emptySet", "toList");

  private static final String SYNCHRONIZED = "synchronized";

  private final OwnershipTypes types;
  private final Set<Element> set = new HashSet<>();
  private final Set<Element> changing = new HashSet<>();

  private UnchangingFields(OwnershipTypes types) {
    this.types = types;
  }

  static Set<VariableElement> in(Tree tree, OwnershipTypes types) {
    UnchangingFields scanner = new UnchangingFields(types);
    scanner.scan(tree, null);
    Set<VariableElement> found = new HashSet<>();
    for (Element element : scanner.set) {
      boolean hidden = element.getModifiers().contains(Modifier.PRIVATE);
      if (element.getKind().isField()
          && (hidden || element.getModifiers().contains(Modifier.FINAL))
          && !scanner.changing.contains(element)) {
        found.add((VariableElement) element);
      }
    }
    return found;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    if (tree.getInitializer() != null) {
      put(TreeUtils.elementFromDeclaration(tree), tree.getInitializer());
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void unused) {
    put(TreeUtils.elementFromTree(tree.getVariable()), tree.getExpression());
    return super.visitAssignment(tree, null);
  }

  private void put(@Nullable Element variable, ExpressionTree value) {
    if (variable != null) {
      set.add(variable);
      if (!isUnchanging(TreeUtils.withoutParens(value))) {
        changing.add(variable);
      }
    }
  }

  private boolean isUnchanging(ExpressionTree value) {
    if (!(value instanceof MethodInvocationTree call)) {
      return value instanceof LiteralTree;
    }
    ExecutableElement method = TreeUtils.elementFromUse(call);
    String name = method.getSimpleName().toString();
    boolean locks =
        name.startsWith(SYNCHRONIZED)
            && TreeUtils.withoutParens(call.getArguments().get(0)) instanceof NewClassTree;
    return (MAKERS.contains(name) || locks)
        && EnclosingClass.of(method).toString().startsWith("java.util.")
        && TreeUtils.typeOf(value) instanceof DeclaredType type
        && type.getTypeArguments().stream().allMatch(types.sharing()::isShareable);
  }
}
