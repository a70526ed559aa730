package dev.freehold.checker.fix;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * The Javadoc of a method says who owns what it takes or gives.
 *
 * @param parameter of which it is said; null for the result
 * @param sentence what is said
 */
public record DocumentOwner(MethodTree method, @Nullable VariableTree parameter, String sentence)
    implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (!source.spans.knows(method)) {
      return List.of();
    }
    int start = source.spans.start(method);
    DocComment comment = DocComment.before(source.wholeText(), start);
    String margin = source.text.indentation(start) + " ";
    Edit edit = comment == null ? written(source, start, margin) : added(source, comment, margin);
    String help =
        "write `"
            + tag()
            + " "
            + sentence
            + "` into the Javadoc of line "
            + source.lineOfName(method);
    return List.of(Proposal.certain(help, List.of(edit)));
  }

  /** How the tag is written. */
  public String tag() {
    return parameter == null ? "@return" : "@param " + parameter.getName();
  }

  private Edit written(Source source, int start, String margin) {
    String line = source.text.lineBreak();
    String indentation = margin.substring(1);
    return Edit.insert(
        start,
        "/**"
            + line
            + margin
            + "* "
            + tag()
            + " "
            + sentence
            + line
            + margin
            + "*/"
            + line
            + indentation);
  }

  private Edit added(Source source, DocComment comment, String margin) {
    MatchResult tag = comment.find(tag());
    if (tag != null) {
      int end = comment.endOf(tag);
      boolean empty = end <= tag.end();
      boolean closed = comment.text().charAt(end - 1) == '.';
      String added = empty ? " " + sentence : closed ? " " + capitalised() + "." : "; " + sentence;
      return Edit.insert(comment.start() + Math.max(end, tag.end()), added);
    }
    String line = source.text.lineBreak();
    String told = line + margin + "* " + tag() + " " + sentence;
    if (comment.text().indexOf('\n') < 0) {
      return opened(comment, told, margin, line);
    }
    int behind = behind(comment);
    if (behind >= 0) {
      return Edit.insert(comment.start() + behind, told);
    }
    if (comment.hasTags()) {
      int at = comment.start() + comment.withoutBlanks(comment.firstTag());
      boolean apart = source.wholeText().substring(at).matches("(?s)\\s*\\*[ \t]*\\R.*");
      int end = apart ? source.text.endOfLine(source.text.endOfLine(at)) - line.length() : at;
      return Edit.insert(end, told);
    }
    int end = comment.start() + comment.withoutBlanks(comment.firstTag());
    return Edit.insert(end, line + margin + "*" + told);
  }

  private String capitalised() {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** A comment on one line gets several. */
  private Edit opened(DocComment comment, String told, String margin, String line) {
    String text = comment.text();
    int tags = comment.firstTag();
    String description = text.substring("/**".length(), tags).strip();
    String tag = text.substring(tags, text.length() - "*/".length()).strip();
    String head =
        description.isEmpty() ? "" : line + margin + "* " + description + line + margin + "*";
    String other = tag.isEmpty() ? "" : line + margin + "* " + tag;
    return new Edit(
        comment.start(),
        comment.end(),
        "/**" + head + (behind(comment) < 0 ? told + other : other + told) + line + margin + "*/");
  }

  /** The end of the last parameter that comes before it, from the start of the comment; or -1. */
  private int behind(DocComment comment) {
    int behind = -1;
    MatchResult variable = comment.find("@param <");
    behind = variable == null ? behind : comment.endOf(variable);
    for (VariableTree each : method.getParameters()) {
      if (each == parameter) {
        break;
      }
      MatchResult other = comment.find("@param " + each.getName());
      behind = other == null ? behind : Math.max(behind, comment.endOf(other));
    }
    return behind;
  }
}
