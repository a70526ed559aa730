package dev.freehold.soundness.wide.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line, or a block with pieces inside.
 *
 * @param head the line, or what opens the block
 * @param tail what closes the block; empty for a line
 */
public record Piece(String head, List<Piece> inside, String tail) {
  public Piece {
    inside = List.copyOf(inside);
  }

  /** A line. */
  public static Piece line(String text) {
    return new Piece(text, List.of(), "");
  }

  /** Writes it, further in by some steps. */
  public void write(StringBuilder text, int depth) {
    text.append("  ".repeat(depth)).append(head).append('\n');
    if (!tail.isEmpty()) {
      inside.forEach(each -> each.write(text, depth + 1));
      text.append("  ".repeat(depth)).append(tail).append('\n');
    }
  }

  /** All pieces but those that begin with a line that has the word. */
  static List<Piece> without(List<Piece> pieces, Pattern word) {
    return pieces.stream()
        .filter(each -> !word.matcher(each.head).find())
        .map(each -> new Piece(each.head, without(each.inside, word), each.tail))
        .toList();
  }

  /** Every list of pieces that is smaller by one step: something is left out or unwrapped. */
  static Stream<List<Piece>> smaller(List<Piece> pieces) {
    return IntStream.range(0, pieces.size())
        .boxed()
        .flatMap(i -> pieces.get(i).instead().map(each -> with(pieces, i, each)));
  }

  private Stream<List<Piece>> instead() {
    Stream<List<Piece>> without = Stream.of(List.of());
    if (inside.isEmpty()) {
      return without;
    }
    Stream<List<Piece>> less =
        smaller(inside).map(pieces -> List.of(new Piece(head, pieces, tail)));
    return Stream.of(without, Stream.of(inside), less).flatMap(each -> each);
  }

  private static List<Piece> with(List<Piece> pieces, int index, List<Piece> instead) {
    return Stream.of(pieces.subList(0, index), instead, pieces.subList(index + 1, pieces.size()))
        .flatMap(List::stream)
        .toList();
  }
}
