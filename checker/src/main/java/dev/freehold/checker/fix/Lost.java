package dev.freehold.checker.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.flow.store.Site;
import java.util.List;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody has to release.
 *
 * @param name what names it: a local variable, parameter, or field with {@code this.} before it
 * @param origin where it comes from
 * @param at where it is lost: a block, for its end, or what leaves it or drops the value
 * @param maybeNull whether the name may be null there
 */
public record Lost(String name, Site origin, Tree at, boolean maybeNull) {
  private static final String OF_THIS = "this.";

  @Nullable VariableTree declaration(Source source) {
    return source.scopes.declarationOf(name, at);
  }

  /** Code that releases it where it was lost; the likeliest first. */
  List<Lines> releases(Source source) {
    return releases(source, maybeNull);
  }

  /** The same, elsewhere. */
  List<Lines> releasesElsewhere(Source source) {
    VariableTree declaration = declaration(source);
    return releases(source, maybeNull || (declaration != null && isEverNull(declaration, source)));
  }

  private List<Lines> releases(Source source, boolean tested) {
    VariableTree declaration = declaration(source);
    if (declaration == null) {
      return List.of();
    }
    String shown = shown(source);
    return new ReleaseStatements(source)
        .lines(shown, TreeUtils.elementFromDeclaration(declaration).asType(), origin, at, tested);
  }

  /** As the user would write it: a field needs no {@code this} where nothing hides it. */
  String shown(Source source) {
    String field = name.startsWith(OF_THIS) ? name.substring(OF_THIS.length()) : name;
    return source.scopes.declarationOf(field, at) == null ? field : name;
  }

  private static boolean isEverNull(VariableTree declaration, Source source) {
    Element variable = TreeUtils.elementFromDeclaration(declaration);
    Tree member = source.scopes.memberAround(declaration);
    boolean[] found = {isNull(declaration.getInitializer())};
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, Void unused) {
        found[0] |=
            isNull(tree.getExpression())
                && variable.equals(TreeUtils.elementFromTree(tree.getVariable()));
        return super.visitAssignment(tree, null);
      }
    }.scan(member, null);
    return found[0];
  }

  private static boolean isNull(@Nullable ExpressionTree value) {
    return value != null && value.getKind() == Tree.Kind.NULL_LITERAL;
  }
}
