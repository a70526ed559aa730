package dev.freehold.checker.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Whether another name for a variable is understood wherever the old one was, and means nothing
 * else there.
 *
 * @param variable its declaration
 * @param name the other name
 */
record Renaming(Source source, VariableTree variable, String name) {
  private static final String FROM = "From";

  /**
   * Only what no other file can name: a local variable, a parameter, a private field. A record's
   * component is named by everybody, and a field that is serialized by what has been written.
   */
  boolean isPossible() {
    VariableElement element = TreeUtils.elementFromDeclaration(variable);
    boolean nameable =
        switch (element.getKind()) {
          case FIELD -> isPrivate(element);
          case PARAMETER -> isFreeParameter(element);
          case LOCAL_VARIABLE, RESOURCE_VARIABLE -> true;
          default -> element.getKind().name().equals("BINDING_VARIABLE");
        };
    return nameable
        && source.spans.knows(variable)
        && uses().stream().allMatch(source.spans::knows)
        && isFree(element);
  }

  /** Where it is named. */
  List<Tree> uses() {
    return new VariableUses(source).of(TreeUtils.elementFromDeclaration(variable));
  }

  /** Where {@code @From} names it, which only the parameters of a method have. */
  List<Tree> quoted() {
    return source.parents.of(variable) instanceof MethodTree method
        ? source.parents.findAll(each -> isQuoted(each) && isInFrom(each, method))
        : List.of();
  }

  private boolean isQuoted(Tree tree) {
    return tree instanceof LiteralTree literal
        && variable.getName().toString().equals(literal.getValue());
  }

  private boolean isInFrom(Tree literal, MethodTree method) {
    return isInFrom(literal) && source.scopes.memberAround(literal) == method;
  }

  /** Where a parameter is named, and no field. */
  private boolean isInFrom(Tree literal) {
    for (Tree each = literal; each != null; each = source.parents.of(each)) {
      if (each instanceof AnnotationTree annotation) {
        return annotation.getAnnotationType().toString().endsWith(FROM);
      }
      if (each instanceof MethodTree || each instanceof ClassTree) {
        return false;
      }
    }
    return false;
  }

  private boolean isPrivate(VariableElement field) {
    return field.getModifiers().contains(Modifier.PRIVATE)
        && field.getEnclosingElement() instanceof TypeElement type
        && type.getKind() != ElementKind.RECORD
        && !isSerializable(type)
        && source.parents.find(each -> isQuoted(each) && !isInFrom(each)) == null;
  }

  private boolean isSerializable(TypeElement type) {
    TypeElement serializable = source.types.elements().getTypeElement("java.io.Serializable");
    if (serializable == null) {
      return false;
    }
    TypeMirror erased = source.types.javac().erasure(type.asType());
    return source.types.javac().isSubtype(erased, serializable.asType());
  }

  /**
   * A canonical constructor names its parameters as the components, and what inherits a From too.
   */
  private boolean isFreeParameter(VariableElement parameter) {
    if (!(source.parents.of(variable) instanceof MethodTree method)) {
      return true;
    }
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    boolean ofRecord =
        element.getKind() == ElementKind.CONSTRUCTOR
            && EnclosingClass.of(element).getKind() == ElementKind.RECORD;
    String old = parameter.getSimpleName().toString();
    boolean inherited =
        source.types.signatures().overriddenBy(element).stream()
            .anyMatch(each -> OwnershipTypes.lendersWritten(each).contains(old));
    return !ofRecord && !inherited && (quoted().isEmpty() || cannotBeOverridden(element));
  }

  private static boolean cannotBeOverridden(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        || method.getModifiers().stream()
            .anyMatch(List.of(Modifier.STATIC, Modifier.PRIVATE, Modifier.FINAL)::contains)
        || EnclosingClass.of(method).getModifiers().contains(Modifier.FINAL);
  }

  private boolean isFree(VariableElement element) {
    if (element.getKind() != ElementKind.FIELD) {
      Tree member = source.scopes.memberAround(variable);
      return member != null && isFreeIn(member);
    }
    return source.parents.find(this::isFieldOfThatName) == null
        && uses().stream().allMatch(each -> !isHidden(each) || isInOwnClass(each, element));
  }

  /** What a use becomes: a field that a variable of that name hides is named with its object. */
  String at(Tree use) {
    return isHidden(use) ? "this." + name : name;
  }

  private boolean isHidden(Tree use) {
    Tree member = use instanceof IdentifierTree ? source.scopes.memberAround(use) : null;
    return member != null
        && TreeUtils.elementFromDeclaration(variable).getKind() == ElementKind.FIELD
        && !isFreeIn(member);
  }

  private boolean isInOwnClass(Tree use, VariableElement field) {
    for (Tree each = use; each != null; each = source.parents.of(each)) {
      if (each instanceof ClassTree type) {
        return EnclosingClass.ofField(field).equals(TreeUtils.elementFromDeclaration(type));
      }
    }
    return false;
  }

  private boolean isFreeIn(Tree member) {
    return NewName.like(name, member).equals(name);
  }

  /** Declared in this file, or inherited and named in it. */
  private boolean isFieldOfThatName(Tree tree) {
    Element element =
        tree instanceof VariableTree declared
            ? ((JCVariableDecl) declared).sym
            : VariableUses.named(tree);
    return element != null
        && element.getKind().isField()
        && element.getSimpleName().contentEquals(name);
  }
}
