package dev.freehold.checker.errors;

import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCErroneous;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Position;
import org.jspecify.annotations.Nullable;

/** Looks in code for what javac could not make out, and for uses of broken declarations. */
final class UnknownUses extends TreeScanner {
  private final BrokenDeclarations broken;
  private boolean found;

  private UnknownUses(BrokenDeclarations broken) {
    this.broken = broken;
  }

  static boolean in(JCTree tree, BrokenDeclarations broken) {
    UnknownUses uses = new UnknownUses(broken);
    uses.scan(tree);
    return uses.found;
  }

  @Override
  public void scan(@Nullable JCTree tree) {
    if (found || tree == null) {
      return;
    }
    found = tree instanceof JCExpression expression && broken.isUnknown(expression.type);
    super.scan(tree);
  }

  @Override
  public void visitErroneous(JCErroneous tree) {
    found = true;
  }

  /** Where a type is to be inferred, javac writes that it is not known, at no place. */
  @Override
  public void visitVarDef(JCVariableDecl tree) {
    boolean inferred = tree.vartype == null || tree.vartype.pos == Position.NOPOS;
    found |= tree.sym == null || broken.contain(tree.sym);
    scan(tree.mods);
    scan(inferred ? null : tree.vartype);
    scan(tree.nameexpr);
    scan(tree.init);
  }

  @Override
  public void visitMethodDef(JCMethodDecl tree) {
    found |= tree.sym == null || broken.contain(tree.sym);
    super.visitMethodDef(tree);
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    found |= tree.sym == null || broken.isUnknown(tree.sym.type);
    super.visitClassDef(tree);
  }

  /** javac gives no types to what stands between the brackets. */
  @Override
  public void visitAnnotation(JCAnnotation tree) {
    scan(tree.annotationType);
  }

  @Override
  public void visitIdent(JCIdent tree) {
    found |= broken.contain(tree.sym);
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    found |= broken.contain(tree.sym);
    super.visitSelect(tree);
  }

  @Override
  public void visitNewClass(JCNewClass tree) {
    found |= broken.contain(tree.constructor);
    super.visitNewClass(tree);
  }

  @Override
  public void visitReference(JCMemberReference tree) {
    found |= broken.contain(tree.sym);
    super.visitReference(tree);
  }
}
