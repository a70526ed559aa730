package dev.freehold.soundness.wide.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program.
 *
 * @param seed what it was made of
 * @param members of its class, the method that is run among them
 * @param constructs the names of what it is made of
 * @param mistake the construct in which a rule is broken on purpose; empty for none
 */
public record Program(long seed, List<Piece> members, Set<String> constructs, String mistake) {
  /** Stands for the name of its class. */
  public static final String NAME = "$SELF";

  /** The names that the generator makes up end with a number. */
  private static final Pattern GENERATED = Pattern.compile("\\b[A-Za-z]+[0-9]+\\b");

  private static final List<String> IMPORTS =
      List.of(
          "dev.freehold.*",
          "dev.freehold.pool.*",
          "java.util.ArrayList",
          "java.util.HashMap",
          "java.util.Iterator",
          "java.util.List",
          "java.util.Map",
          "java.util.Optional",
          "java.util.concurrent.Callable",
          "java.util.concurrent.CompletableFuture",
          "java.util.function.*",
          "java.util.stream.Stream",
          "live.*",
          "live.Look",
          "live.Pen",
          "world.*");

  /** Its source, as a class of that name in the package {@code generated}. */
  public String text(String name) {
    StringBuilder text = new StringBuilder("package generated;\n");
    IMPORTS.forEach(each -> text.append("import ").append(each).append(";\n"));
    String head = "public final class " + name + " implements WholeProgram {";
    new Piece(head, members, "}").write(text, 0);
    return text.toString().replace(NAME, name);
  }

  /** Programs that are smaller: by all that is said of one name, or by one step. */
  public Stream<Program> smaller() {
    Stream<List<Piece>> withoutName =
        names().stream()
            .map(each -> Piece.without(members, Pattern.compile("\\b" + each + "\\b")))
            .filter(each -> !each.equals(members));
    return Stream.concat(withoutName, Piece.smaller(members))
        .map(each -> new Program(seed, each, constructs, mistake));
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    GENERATED.matcher(text("Smaller")).results().map(MatchResult::group).forEach(names::add);
    return names;
  }
}
