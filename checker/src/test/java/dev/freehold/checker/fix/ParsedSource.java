package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.Snippet;
import java.util.Arrays;
import java.util.List;

/** A file that was parsed only: enough for what asks for no types. */
record ParsedSource(Snippet snippet, Source source) {

  static ParsedSource of(String text) {
    Snippet snippet = Snippet.parsed(text);
    Source source =
        new Source(snippet.unit(), text, snippet.unit(), snippet.positions(), /* types= */ null);
    return new ParsedSource(snippet, source);
  }

  /** The outermost statement that begins so, of those that begin with the same the first. */
  StatementTree statement(String beginning) {
    return snippet.find(StatementTree.class, beginning);
  }

  /** The outermost expression that begins so. */
  ExpressionTree expression(String beginning) {
    return snippet.find(ExpressionTree.class, beginning);
  }

  /** The first use of a name. */
  IdentifierTree use(String name) {
    return snippet.all(IdentifierTree.class).stream()
        .filter(each -> each.getName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }

  <T extends Tree> T first(Class<T> type) {
    return snippet.all(type).get(0);
  }

  String with(Edit... edits) {
    return with(Arrays.asList(edits));
  }

  /** The file after the edits. */
  String with(List<Edit> edits) {
    return new Fix("", edits).appliedTo(snippet.text());
  }
}
