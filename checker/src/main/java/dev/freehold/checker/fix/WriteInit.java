package dev.freehold.checker.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Supposition;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A pool is declared so that its elements begin with zeros.
 *
 * @param made what gives an element whose fields hold nothing in particular
 */
public record WriteInit(Tree made) implements Remedy {
  private static final String PACKAGE = "dev.freehold.pool";
  private static final String ZERO = "init = Init.ZERO";

  @Override
  public List<Proposal> proposals(Source source) {
    ClassTree declaration = declarationOf(TreeUtils.typeOf(made), source);
    AnnotationTree pool = declaration == null ? null : poolOn(declaration);
    if (declaration == null || pool == null || !source.spans.knows(pool)) {
      return List.of();
    }
    List<Edit> edits = new Imports(source).with(PACKAGE, "Init", written(pool, source));
    String help =
        "write `"
            + ZERO
            + "` into the declaration of `"
            + declaration.getSimpleName()
            + "` in line "
            + source.lineOf(pool);
    return edits == null
        ? List.of()
        : List.of(
            new Proposal(
                new Fix(help, edits),
                List.of(
                    new Supposition.PoolOfZeros(TreeUtils.elementFromDeclaration(declaration)))));
  }

  /** In this file: of the type itself, or of what the generated class of elements implements. */
  private static @Nullable ClassTree declarationOf(@Nullable TypeMirror type, Source source) {
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return null;
    }
    Tree found =
        source.parents.find(
            tree ->
                tree instanceof ClassTree each
                    && TreeUtils.elementFromDeclaration(each).equals(element));
    if (found instanceof ClassTree tree) {
      return tree;
    }
    for (TypeMirror each : element.getInterfaces()) {
      ClassTree declaration = declarationOf(each, source);
      if (declaration != null) {
        return declaration;
      }
    }
    return null;
  }

  private static @Nullable AnnotationTree poolOn(ClassTree declaration) {
    for (AnnotationTree each : declaration.getModifiers().getAnnotations()) {
      TypeElement type =
          (TypeElement)
              TreeUtils.annotationFromAnnotationTree(each).getAnnotationType().asElement();
      if (type.getQualifiedName().toString().startsWith(PACKAGE + ".")
          && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
              .anyMatch(method -> method.getSimpleName().contentEquals("init"))) {
        return each;
      }
    }
    return null;
  }

  private static Edit written(AnnotationTree pool, Source source) {
    for (ExpressionTree each : pool.getArguments()) {
      if (each instanceof AssignmentTree said && said.getVariable().toString().equals("init")) {
        return source.replace(each, ZERO);
      }
    }
    int end = source.spans.end(pool);
    if (!source.textOf(pool).endsWith(")")) {
      return Edit.insert(end, "(" + ZERO + ")");
    }
    return Edit.insert(end - 1, pool.getArguments().isEmpty() ? ZERO : ", " + ZERO);
  }
}
