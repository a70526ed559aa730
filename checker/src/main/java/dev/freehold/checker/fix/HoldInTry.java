package dev.freehold.checker.fix;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value is declared in the parentheses of a try statement, which releases it on every path. */
public record HoldInTry(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    VariableTree declaration = lost.declaration(source);
    List<? extends StatementTree> list =
        declaration == null ? null : source.statements.listOf(declaration);
    if (declaration == null || list == null || declaration.getInitializer() == null) {
      return List.of();
    }
    Wrapping around = Wrapping.rest(source, list, list.indexOf(declaration));
    Wrapping rest = Wrapping.rest(source, list, list.indexOf(declaration) + 1);
    return around != null
            && rest != null
            && around.isPossible()
            && source.layout.isAlone(declaration)
        ? proposals(declaration, around, rest, list, source)
        : List.of();
  }

  private List<Proposal> proposals(
      VariableTree declaration,
      Wrapping around,
      Wrapping rest,
      List<? extends StatementTree> list,
      Source source) {
    String declared = source.textOf(declaration);
    String resource = declared.substring(0, declared.length() - 1);
    List<StatementTree> left =
        ReleasingStatements.in(list, List.of(lost.shown(source) + ".close();"), source);
    left.add(declaration);
    return List.of(
        Proposal.ofBody(
            "write `try ("
                + resource
                + ") {` in line "
                + source.lineOf(declaration)
                + " and close the brace after line "
                + source.lastLineOf(rest.last())
                + without(left, declaration, source),
            around.in("try (" + resource + ") {", source.layout.delete(left), List.of("}"))));
  }

  /** In words, what else goes. */
  static String without(List<StatementTree> left, @Nullable StatementTree not, Source source) {
    List<String> lines =
        left.stream()
            .filter(each -> each != not)
            .map(each -> String.valueOf(source.lineOf(each)))
            .distinct()
            .toList();
    if (lines.isEmpty()) {
      return "";
    }
    return (lines.size() == 1 ? ", without line " : ", without lines ") + String.join(", ", lines);
  }
}
