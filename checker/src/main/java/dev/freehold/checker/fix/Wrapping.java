package dev.freehold.checker.fix;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts statements that follow one another into a block.
 *
 * @param first the first of them; what stands before it on its line stays
 * @param last the last of them
 */
record Wrapping(Source source, StatementTree first, StatementTree last) {

  /** Whether the lines hold nothing else. */
  boolean isPossible() {
    return source.text.isFirstOnLine(source.spans.start(first))
        && source.text.isLastOnLine(source.spans.end(last));
  }

  private String indentation() {
    return source.text.indentation(source.spans.start(first));
  }

  /**
   * The block.
   *
   * @param head the line before them, which ends with a brace
   * @param inside what else changes, in them
   * @param tail the lines behind them, the first of which begins with a brace
   */
  List<Edit> in(String head, List<Edit> inside, List<String> tail) {
    int start = source.text.startOfLine(source.spans.start(first));
    int end = source.text.endOfLine(source.spans.end(last));
    String newLine = source.text.lineBreak();
    StringBuilder text = new StringBuilder(indentation()).append(head).append(newLine);
    text.append(deeper(source.text.between(start, end, inside)));
    tail.forEach(line -> text.append(indentation()).append(line).append(newLine));
    return List.of(new Edit(start, end, text.toString()));
  }

  private String deeper(String lines) {
    StringBuilder text = new StringBuilder();
    lines
        .lines()
        .forEach(
            line ->
                text.append(line.isBlank() ? "" : source.layout.unit())
                    .append(line)
                    .append(source.text.lineBreak()));
    return text.toString();
  }

  /** Where the statements are, in words. */
  String place() {
    return source.linesOf(first, last);
  }

  /** Around the statements of a list from an index on; null where there is none. */
  static @Nullable Wrapping rest(Source source, List<? extends StatementTree> list, int from) {
    List<? extends StatementTree> rest =
        list.subList(from, list.size()).stream().filter(source.spans::knows).toList();
    return rest.isEmpty() ? null : new Wrapping(source, rest.get(0), rest.get(rest.size() - 1));
  }

  /** Whether a tree is a part of the statements. */
  boolean holds(Tree tree) {
    return source.spans.start(tree) >= source.spans.start(first)
        && source.spans.end(tree) <= source.spans.end(last);
  }
}
