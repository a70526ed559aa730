package dev.freehold.checker.fix;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;

/**
 * A variable is called otherwise, wherever the file names it: in code, in {@code @From}, and in the
 * Javadoc of a parameter.
 *
 * @param variable its declaration
 * @param name the other name
 */
public record RenameVariable(VariableTree variable, String name) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    String before = variable.getName().toString();
    Renaming renaming = new Renaming(source, variable, name);
    if (!renaming.isPossible()) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(named(((JCTree) variable).getPreferredPosition(), before, name));
    for (Tree use : renaming.uses()) {
      int start =
          use instanceof IdentifierTree
              ? source.spans.start(use)
              : source.spans.end(use) - before.length();
      edits.add(named(start, before, renaming.at(use)));
    }
    renaming.quoted().forEach(each -> edits.add(source.replace(each, '"' + name + '"')));
    addJavadoc(source, edits);
    boolean asWritten =
        edits.stream()
            .map(each -> source.wholeText().substring(each.start(), each.end()))
            .allMatch(text -> text.equals(before) || text.equals('"' + before + '"'));
    return asWritten
        ? List.of(
            Proposal.certain(
                "call it `" + name + "` in line " + source.lineOf(variable) + otherLines(edits),
                edits))
        : List.of();
  }

  private static String otherLines(List<Edit> edits) {
    return edits.size() > 1 ? ", and wherever it is named" : "";
  }

  private static Edit named(int start, String before, String after) {
    return new Edit(start, start + before.length(), after);
  }

  private void addJavadoc(Source source, List<Edit> edits) {
    String before = variable.getName().toString();
    Element element = TreeUtils.elementFromDeclaration(variable);
    if (source.parents.of(variable) instanceof MethodTree method
        && element.getEnclosingElement() != null) {
      DocComment comment = DocComment.before(source.wholeText(), source.spans.start(method));
      MatchResult tag = comment == null ? null : comment.find("@param " + before);
      if (comment != null && tag != null) {
        edits.add(named(comment.start() + tag.end() - before.length(), before, name));
      }
    }
  }
}
