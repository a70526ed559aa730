package dev.freehold.checker.fix;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/**
 * The parameter that takes an argument says how; the first qualifier that will do.
 *
 * @param argument what is passed, or something in it
 */
public record WriteWhereTaken(Tree argument, List<Qualifier> qualifiers) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    VariableTree parameter = new Passing(source).parameterOf(argument);
    return parameter == null || isOfAnyType(parameter)
        ? List.of()
        : qualifiers.stream()
            .flatMap(each -> new WriteQualifier(parameter, each).proposals(source).stream())
            .toList();
  }

  /** What becomes of a value of any type, its method's body does not say. */
  private static boolean isOfAnyType(VariableTree parameter) {
    TypeMirror type = TreeUtils.elementFromDeclaration(parameter).asType();
    return type.getKind() == TypeKind.TYPEVAR || type.toString().equals("java.lang.Object");
  }
}
