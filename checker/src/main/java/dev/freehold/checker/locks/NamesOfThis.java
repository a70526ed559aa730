package dev.freehold.checker.locks;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;

/** Looks for names of an object of a class, or of its members. */
final class NamesOfThis extends TreeScanner<Void, Void> {
  private final TypeElement type;
  private boolean found;

  private NamesOfThis(TypeElement type) {
    this.type = type;
  }

  static boolean in(Tree tree, TypeElement type) {
    NamesOfThis scanner = new NamesOfThis(type);
    scanner.scan(tree, null);
    return scanner.found;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    Element element = TreeUtils.elementFromTree(tree);
    if (element != null) {
      boolean member = element.getKind().isField() || element.getKind() == ElementKind.METHOD;
      found |=
          member
              && type.equals(element.getEnclosingElement())
              && !element.getModifiers().contains(Modifier.STATIC);
    }
    return null;
  }
}
