package dev.freehold.checker.release;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCCase;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCDoWhileLoop;
import com.sun.tools.javac.tree.JCTree.JCEnhancedForLoop;
import com.sun.tools.javac.tree.JCTree.JCForLoop;
import com.sun.tools.javac.tree.JCTree.JCIf;
import com.sun.tools.javac.tree.JCTree.JCLabeledStatement;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.JCTree.JCWhileLoop;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What stands in what in the body of one member; classes inside it have bodies of their own. */
final class BodyMap {
  private final JCTree member;
  private final Map<JCTree, JCTree> parents = new HashMap<>();
  private final Map<VariableElement, JCVariableDecl> declarations = new HashMap<>();

  BodyMap(JCTree member) {
    this.member = member;
    member.accept(new Parents());
  }

  private final class Parents extends TreeScanner {
    private final Deque<JCTree> around = new ArrayDeque<>();

    Parents() {
      around.push(member);
    }

    @Override
    public void scan(@Nullable JCTree tree) {
      if (tree == null) {
        return;
      }
      parents.put(tree, around.element());
      if (tree instanceof JCClassDecl) {
        return;
      }
      around.push(tree);
      super.scan(tree);
      around.pop();
    }

    @Override
    public void visitVarDef(JCVariableDecl tree) {
      declarations.put(tree.sym, tree);
      super.visitVarDef(tree);
    }
  }

  /** The declaration of a variable; null where it stands elsewhere. */
  @Nullable JCVariableDecl declarationOf(VariableElement variable) {
    return declarations.get(variable);
  }

  /** What a tree stands in; null for the member, and for what stands elsewhere. */
  @Nullable JCTree parentOf(JCTree tree) {
    return parents.get(tree);
  }

  /** The lambda that a tree stands in, or the member; null where it stands elsewhere. */
  @Nullable JCTree functionAround(Tree tree) {
    JCTree each = parents.get((JCTree) tree);
    while (each != null && each != member && !(each instanceof JCLambda)) {
      each = parents.get(each);
    }
    return each;
  }

  /** Whether a tree stands in another, or is it. */
  boolean isIn(JCTree tree, JCTree outer) {
    @Nullable JCTree each = tree;
    while (each != null && each != outer) {
      each = parents.get(each);
    }
    return each == outer;
  }

  /** Whether any other statement may stand where that one does. */
  boolean isReplaceable(JCTree statement) {
    JCTree parent = parents.get(statement);
    if (parent instanceof JCForLoop loop) {
      return loop.body == statement;
    }
    return parent instanceof JCBlock
        || parent instanceof JCCase
        || parent instanceof JCIf
        || parent instanceof JCWhileLoop
        || parent instanceof JCDoWhileLoop
        || parent instanceof JCEnhancedForLoop
        || parent instanceof JCLabeledStatement;
  }
}
