package dev.freehold.checker.flow.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.types.EnclosingClass;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;

/** Finds the methods that an object of a class without a name calls of itself. */
final class SelfCalls extends TreeScanner<Void, Void> {
  private final Tree part;
  private final TypeElement type;
  private final Set<Element> own = new HashSet<>();

  private boolean any;
  private boolean inherited;
  private int depth;

  private SelfCalls(Tree part, TypeElement type) {
    this.part = part;
    this.type = type;
  }

  /** Those in a part of the class. */
  static SelfCalls in(Tree part, TypeElement type) {
    SelfCalls calls = new SelfCalls(part, type);
    calls.scan(part, null);
    return calls;
  }

  /** Whether it calls methods of its own, or uses the object in a way that may call any. */
  boolean isEmpty() {
    return own.isEmpty() && !any;
  }

  /** Whether a method that it inherits from an interface is called, which may keep the object. */
  boolean callsInherited() {
    return inherited;
  }

  /** Whether it is not known which methods it calls, or when. */
  boolean areUnknown() {
    return any;
  }

  /** Whether it may call that method. */
  boolean mayCall(Element method) {
    return any || own.contains(method);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    depth++;
    super.visitLambdaExpression(tree, null);
    depth--;
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    depth += tree == part ? 0 : 1;
    super.visitClass(tree, null);
    depth -= tree == part ? 0 : 1;
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    Element element = Trees.elementOf(tree);
    if (tree.getName().contentEquals("this")) {
      any = true;
    } else if (element instanceof ExecutableElement method
        && method.getKind() == ElementKind.METHOD) {
      called(method);
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    if (!isOfThis(tree)) {
      return super.visitMemberSelect(tree, null);
    }
    if (TreeUtils.elementFromUse(tree) instanceof ExecutableElement method
        && method.getKind() == ElementKind.METHOD) {
      called(method);
    }
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    if (Trees.isThis(tree.getQualifierExpression())) {
      any = true;
      called(TreeUtils.elementFromUse(tree));
      return null;
    }
    return super.visitMemberReference(tree, null);
  }

  private static boolean isOfThis(MemberSelectTree tree) {
    boolean ofInterface =
        tree.getExpression() instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("super");
    return ofInterface || Trees.isThis(tree.getExpression());
  }

  private static boolean isObject(Element owner) {
    return owner instanceof TypeElement declared
        && declared.getQualifiedName().contentEquals("java.lang.Object");
  }

  private void called(ExecutableElement method) {
    TypeElement owner = EnclosingClass.of(method);
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return;
    }
    if (type.equals(owner)) {
      own.add(method);
      any |= depth > 0;
    } else if (isObject(owner)) {
      // It may call what the class overrides, as toString calls hashCode.
      any = true;
    } else if (inherits(type, owner)) {
      inherited = true;
    }
  }

  private static boolean inherits(TypeElement type, Element owner) {
    for (TypeMirror above : type.getInterfaces()) {
      TypeElement each = TypesUtils.getTypeElement(above);
      if (each != null && (each.equals(owner) || inherits(each, owner))) {
        return true;
      }
    }
    return false;
  }
}
