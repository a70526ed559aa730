package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.stream.Collectors;

/** Puts statements into a file and takes them out, in the way in which the file is laid out. */
final class Layout {
  private final Source source;
  private final SourceText text;

  Layout(Source source) {
    this.source = source;
    this.text = source.text;
  }

  /** Whether it has its lines to itself. */
  boolean isAlone(StatementTree statement) {
    return text.isFirstOnLine(source.spans.start(statement))
        && text.isLastOnLine(source.spans.end(statement));
  }

  /** Takes it out, with its lines where it has them to itself. */
  Edit delete(StatementTree statement) {
    int start = source.spans.start(statement);
    int end = source.spans.end(statement);
    return isAlone(statement)
        ? Edit.delete(text.startOfLine(start), text.endOfLine(end))
        : Edit.delete(text.withoutBlanksBefore(start), end);
  }

  /** Takes them out. */
  List<Edit> delete(List<? extends StatementTree> statements) {
    return statements.stream().map(this::delete).toList();
  }

  /**
   * Adds an else branch.
   *
   * @param body its lines, indented and each with its end
   */
  Edit elseBranch(IfTree choice, String body) {
    return Edit.insert(
        source.spans.end(choice),
        " else {" + text.lineBreak() + body + text.indentation(source.spans.start(choice)) + "}");
  }

  /** Adds lines before a statement, in braces where it stands alone. */
  List<Edit> before(StatementTree statement, List<String> lines) {
    int start = source.spans.start(statement);
    if (source.statements.listOf(statement) == null) {
      return inBraces(statement, lines, List.of());
    }
    return List.of(
        text.isFirstOnLine(start)
            ? Edit.insert(text.startOfLine(start), joined(lines, text.indentation(start)))
            : Edit.insert(start, String.join(" ", lines) + " "));
  }

  /** Adds lines behind a statement, in braces where it stands alone. */
  List<Edit> after(StatementTree statement, List<String> lines) {
    int end = source.spans.end(statement);
    if (source.statements.listOf(statement) == null) {
      return inBraces(statement, List.of(), lines);
    }
    String indentation = text.indentation(source.spans.start(statement));
    return List.of(
        text.isLastOnLine(end)
            ? Edit.insert(text.endOfLine(end), joined(lines, indentation))
            : Edit.insert(end, " " + String.join(" ", lines)));
  }

  /** Adds lines before the closing brace. */
  Edit atEnd(BlockTree block, List<String> lines) {
    int brace = source.spans.end(block) - 1;
    String outer = text.indentation(brace);
    if (text.isFirstOnLine(brace)) {
      return Edit.insert(text.startOfLine(brace), joined(lines, indentationIn(block, outer)));
    }
    if (!block.getStatements().isEmpty()) {
      return Edit.insert(text.withoutBlanksBefore(brace), " " + String.join(" ", lines));
    }
    return new Edit(
        text.withoutBlanksBefore(brace),
        brace,
        text.lineBreak() + joined(lines, outer + unit()) + outer);
  }

  private String indentationIn(BlockTree block, String outer) {
    for (StatementTree each : block.getStatements()) {
      int start = source.spans.start(each);
      if (text.isFirstOnLine(start)) {
        return text.indentation(start);
      }
    }
    return outer + unit();
  }

  private List<Edit> inBraces(StatementTree statement, List<String> before, List<String> after) {
    int start = source.spans.start(statement);
    Tree parent = source.parents.of(statement);
    String outer = text.indentation(source.spans.start(parent == null ? statement : parent));
    String inner = outer + unit();
    return List.of(
        new Edit(
            text.withoutBlanksBefore(start),
            start,
            " {" + text.lineBreak() + joined(before, inner) + inner),
        Edit.insert(
            source.spans.end(statement), text.lineBreak() + joined(after, inner) + outer + "}"));
  }

  /** The lines of a statement, moved to the right or left. */
  String reindented(StatementTree statement, String indentation) {
    int start = source.spans.start(statement);
    String before = text.indentation(start);
    String lines =
        isAlone(statement)
            ? text.between(text.startOfLine(start), text.endOfLine(source.spans.end(statement)))
            : before + source.textOf(statement) + text.lineBreak();
    return lines
        .lines()
        .map(line -> line.startsWith(before) ? indentation + line.substring(before.length()) : line)
        .map(line -> line + text.lineBreak())
        .collect(Collectors.joining());
  }

  /** The text that moves it behind another one. */
  Edit behind(StatementTree target, StatementTree moved) {
    int end = source.spans.end(target);
    String indentation = text.indentation(source.spans.start(target));
    return text.isLastOnLine(end)
        ? Edit.insert(text.endOfLine(end), reindented(moved, indentation))
        : Edit.insert(end, " " + source.textOf(moved));
  }

  private String joined(List<String> lines, String indentation) {
    return lines.stream()
        .map(line -> indentation + line + text.lineBreak())
        .collect(Collectors.joining());
  }

  /** How much deeper each block goes, as far as the file shows it. */
  String unit() {
    for (Tree type : source.parsed().getTypeDecls()) {
      if (type instanceof ClassTree declared) {
        for (Tree member : declared.getMembers()) {
          String indentation = text.indentation(source.spans.start(member));
          return indentation.isEmpty() ? "  " : indentation;
        }
      }
    }
    return "  ";
  }
}
