package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.flow.ownership.Operand;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;

/** The methods and constructors that a class reaches by {@code super}, though it has its own. */
public final class SuperCalls extends TreeScanner<Void, Set<ExecutableElement>> {
  private SuperCalls() {}

  /** The methods, as they are declared in what the class inherits from. */
  public static Set<ExecutableElement> in(ClassTree tree) {
    Set<ExecutableElement> found = new HashSet<>();
    new SuperCalls().scan(tree, found);
    return found;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Set<ExecutableElement> found) {
    if (TreeUtils.elementFromTree(tree) instanceof ExecutableElement constructor
        && constructor.getKind() == ElementKind.CONSTRUCTOR) {
      found.add(constructor);
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Set<ExecutableElement> found) {
    if (Operand.isSuper(tree.getExpression())
        && TreeUtils.elementFromTree((Tree) tree) instanceof ExecutableElement method) {
      found.add(method);
    }
    return super.visitMemberSelect(tree, found);
  }
}
