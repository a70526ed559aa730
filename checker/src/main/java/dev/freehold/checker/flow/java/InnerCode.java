package dev.freehold.checker.flow.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import dev.freehold.checker.types.Supertypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The code of classes whose objects use what is around them, besides what is in their fields: the
 * local variables around a local class, and the outer instance of an inner one.
 */
final class InnerCode {
  private InnerCode() {}

  /** That of the class and its superclasses, so far as they stand in the source class at hand. */
  static List<ClassTree> of(Pass pass, TypeMirror type) {
    List<ClassTree> found = new ArrayList<>();
    TypeElement each =
        type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    Symbol top = ((Symbol) pass.point().context().type()).outermostClass();
    while (each != null && top.equals(((Symbol) each).outermostClass())) {
      if (isInner(each)) {
        addTree(pass, top, each, found);
      }
      each = Supertypes.superclassOf(each);
    }
    return found;
  }

  private static boolean isInner(TypeElement type) {
    return type.getNestingKind() != NestingKind.TOP_LEVEL
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  private static void addTree(Pass pass, Symbol top, TypeElement type, List<ClassTree> into) {
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree tree, Void unused) {
        if (type.equals(TreeUtils.elementFromDeclaration(tree))) {
          into.add(tree);
          return null;
        }
        return super.visitClass(tree, null);
      }
    }.scan(pass.options().trees().getTree((TypeElement) top), null);
  }
}
